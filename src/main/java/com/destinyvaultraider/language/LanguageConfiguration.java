package com.destinyvaultraider.language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the templates the same bundles that the code has. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  @Bean
  MessageSource messageSource() {
    return Words.SOURCE;
  }
}
