package com.destinyvaultraider;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Destiny Vault Raider. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class VaultRaiderApplication {

  public static void main(String[] args) {
    SpringApplication.run(VaultRaiderApplication.class, args);
  }
}
