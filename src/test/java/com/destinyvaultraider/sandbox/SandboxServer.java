package com.destinyvaultraider.sandbox;

import com.destinyvaultraider.TestFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox alone, on a free port, without the rest of the application. */
public final class SandboxServer implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ConfigurableApplicationContext context;

  private SandboxServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it with these settings over those that suit most tests. */
  public static SandboxServer start(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>();
    all.put("server.port", 0);
    all.put("spring.main.banner-mode", "off");
    all.put("spring.threads.virtual.enabled", true);
    all.put("sandbox.directory", TestFolder.of("sandbox").toString());
    all.put("sandbox.staleness", "0s");
    all.put("sandbox.requests-per-second", 100_000);
    all.put("sandbox.spaced-actions", false);
    all.putAll(settings);
    String[] arguments =
        all.entrySet().stream()
            .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
            .toArray(String[]::new);
    return new SandboxServer(new SpringApplicationBuilder(OnlyTheSandbox.class).run(arguments));
  }

  /** Starts it with a recorded world. */
  public static SandboxServer of(Path manifest, Path profile) {
    return start(Map.of("sandbox.manifest", manifest, "sandbox.profile", profile));
  }

  /** The address of everything, without a slash at the end. */
  public String origin() {
    return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** A client of the first person. */
  public SandboxClient client() {
    return new SandboxClient(origin());
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  @Override
  public void close() {
    context.close();
  }

  // Bears no stereotype, so that no test of the whole application finds it.
  @ComponentScan
  @EnableConfigurationProperties(SandboxProperties.class)
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class
  })
  static class OnlyTheSandbox {}
}
