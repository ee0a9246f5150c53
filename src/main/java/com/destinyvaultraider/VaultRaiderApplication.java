package com.destinyvaultraider;

import com.destinyvaultraider.operations.ResealTokens;
import java.util.List;
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
    if (List.of(args).contains(ResealTokens.COMMAND)) {
      System.exit(ResealTokens.run(args));
    }
    SpringApplication.run(VaultRaiderApplication.class, args);
  }
}
