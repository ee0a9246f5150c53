package com.destinyvaultraider.outage;

import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.manifest.Manifest;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What all trials share.
 *
 * @param way where the application looks for the sandbox, to be changed at will
 */
record Bench(
    int port,
    Wire wire,
    Map<String, Object> way,
    SandboxControl sandbox,
    Players players,
    Pictures pictures,
    Manifest manifest,
    JdbcClient database) {

  /** A label longer than any name may have, so that nobody is asked about it. */
  private static final String NO_HOST = "a".repeat(64) + ".invalid";

  private static final int NOBODY_LISTENS = 1;

  /** Nothing reaches the sandbox any more. */
  void cutOff(Fault fault) {
    if (fault == Fault.NO_ADDRESS) {
      way.put("server.address", NO_HOST);
    } else {
      way.put("local.server.port", NOBODY_LISTENS);
    }
  }

  /** Everything reaches the sandbox. */
  void connect() {
    way.remove("server.address");
    way.put("local.server.port", wire.port());
  }
}
