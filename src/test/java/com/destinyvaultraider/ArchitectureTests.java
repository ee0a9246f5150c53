package com.destinyvaultraider;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the design, held by machine. */
class ArchitectureTests {

  private final ApplicationModules modules = ApplicationModules.of(VaultRaiderApplication.class);

  @Test
  void packagesKeepToTheirNeighboursAndFormNoCycle() {
    modules.verify();
  }
}
