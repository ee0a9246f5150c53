package com.destinyvaultraider.operations;

import com.destinyvaultraider.account.SealedTokens;
import com.destinyvaultraider.account.SealedTokens.Outcome;
import com.destinyvaultraider.account.TokenSealing;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The command that seals all players' tokens with the key in force, for when a host changes keys.
 * It starts no web server and may run beside instances that use the same database.
 */
public final class ResealTokens {

  /** The word on the command line. */
  public static final String COMMAND = "reseal-tokens";

  private static final Logger log = LoggerFactory.getLogger(ResealTokens.class);

  private ResealTokens() {}

  /** Does it; returns 0, or 1 where some tokens cannot be opened by any key. */
  public static int run(String... arguments) {
    SpringApplicationBuilder builder =
        new SpringApplicationBuilder(Needed.class).web(WebApplicationType.NONE);
    try (ConfigurableApplicationContext context = builder.run(arguments)) {
      Map<Outcome, Integer> counts = context.getBean(SealedTokens.class).seal();
      int unreadable = counts.getOrDefault(Outcome.UNREADABLE, 0);
      log.info(
          "Tokens of {} players sealed anew; {} were sealed with the key in force already; {} cannot"
              + " be opened by any key",
          counts.getOrDefault(Outcome.SEALED_ANEW, 0),
          counts.getOrDefault(Outcome.GOOD, 0),
          unreadable);
      return unreadable == 0 ? 0 : 1;
    }
  }

  // No stereotype, so that the application itself does not find it.
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class
  })
  @EnableConfigurationProperties(OperationsProperties.class)
  @Import({EmbeddedDatabaseConfiguration.class, TokenSealing.class})
  private static final class Needed {}
}
