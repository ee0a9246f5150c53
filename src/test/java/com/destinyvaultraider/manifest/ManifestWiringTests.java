package com.destinyvaultraider.manifest;

import static com.destinyvaultraider.manifest.TestManifest.ACE_OF_SPADES;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

class ManifestWiringTests {

  @RegisterExtension
  private static final WireMockExtension BUNGIE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @TempDir private Path files;

  @Test
  void looksForAVersionOnceTheApplicationServes() throws Exception {
    publish("one", "Ace of Spades");

    try (ConfigurableApplicationContext application = run()) {
      Manifest manifest = application.getBean(Manifest.class);
      application.getBean(ManifestWatch.class).awaitFirstCheck();

      assertThat(manifest.current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
    }
  }

  private ConfigurableApplicationContext run() {
    return new SpringApplicationBuilder(TwoPackages.class)
        .web(WebApplicationType.NONE)
        .run(
            "--bungie.base-url=" + BUNGIE.baseUrl(),
            "--manifest.directory=" + files.resolve("manifest"),
            "--spring.main.banner-mode=off");
  }

  private void publish(String version, String name) throws IOException {
    Path content =
        TestManifest.write(files.resolve(version + ".content"), Map.of(ACE_OF_SPADES, name));
    TestManifest.publish(
        BUNGIE,
        version,
        TestManifest.md5(content),
        aResponse().withBody(TestManifest.zip(content)));
  }

  /** The packages bungie and manifest and what Boot would give them. */
  @Configuration(proxyBeanMethods = false)
  @ComponentScan({"com.destinyvaultraider.bungie", "com.destinyvaultraider.manifest"})
  @ConfigurationPropertiesScan({"com.destinyvaultraider.bungie", "com.destinyvaultraider.manifest"})
  static class TwoPackages {

    @Bean
    RestClient.Builder restClientBuilder() {
      return RestClient.builder();
    }

    @Bean
    MeterRegistry meterRegistry() {
      return new SimpleMeterRegistry();
    }
  }
}
