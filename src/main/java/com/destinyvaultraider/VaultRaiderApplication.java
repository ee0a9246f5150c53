package com.destinyvaultraider;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Destiny Vault Raider. Beans are named in full, because features may call different things
 * by the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class VaultRaiderApplication {

  public static void main(String[] args) {
    SpringApplication.run(VaultRaiderApplication.class, args);
  }
}
