package com.destinyvaultraider.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<String> arguments = new ArrayList<>();
    arguments.add("--server.port=0");
    arguments.add("--spring.main.banner-mode=off");
    arguments.add("--spring.threads.virtual.enabled=true");
    arguments.add("--sandbox.directory=target/sandbox");
    arguments.add("--sandbox.staleness=0s");
    arguments.add("--sandbox.requests-per-second=100000");
    arguments.add("--sandbox.spaced-actions=false");
    settings.forEach((name, value) -> arguments.add("--%s=%s".formatted(name, value)));
    return new SandboxServer(
        new SpringApplicationBuilder(OnlyTheSandbox.class).run(arguments.toArray(String[]::new)));
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
