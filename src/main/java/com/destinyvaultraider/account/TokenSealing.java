package com.destinyvaultraider.account;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** All that is needed to open and seal the players' tokens in the database, and nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountProperties.class)
public class TokenSealing {

  @Bean
  TokenCipher tokenCipher(AccountProperties properties) {
    return TokenKeys.cipher(properties);
  }

  @Bean
  SealedTokens sealedTokens(
      JdbcClient jdbc, TokenCipher cipher, PlatformTransactionManager transactions) {
    return new SealedTokens(jdbc, cipher, transactions);
  }
}
