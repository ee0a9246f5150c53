package com.destinyvaultraider.web;

import org.apache.catalina.Container;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the web server itself says. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
    return factory ->
        factory.addContextCustomizers(context -> {
          Container host = context.getParent();
          host.getPipeline().addValve(new BareErrors());
        });
  }
}
