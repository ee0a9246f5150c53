package com.destinyvaultraider;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.sandbox.SandboxProperties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator may write into the settings. */
class SettingsTests {

  @Test
  void takeADataDirectoryBesideTheWorkingDirectory() {
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(OnlyTheSettings.class)
            .run("--server.port=0", "--data-directory=../elsewhere")) {
      assertThat(application.getBean(SandboxProperties.class).directory())
          .isEqualTo("../elsewhere/sandbox");
    }
  }

  // A web server, because that is what settings are looked up in; no stereotype, so that no test
  // of the whole application finds it.
  @ConfigurationPropertiesScan
  @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
  static class OnlyTheSettings {}
}
