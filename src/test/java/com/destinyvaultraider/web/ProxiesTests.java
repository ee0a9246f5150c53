package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Whose word about an address and a scheme is taken: that of proxies that we know. */
class ProxiesTests {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.0/8, 203.0.113.9 https",
    "10.0.0.0/8,  127.0.0.1 http",
  })
  void areBelievedOnlyWhereTheyAreOurs(String ours, String seen) throws Exception {
    try (ConfigurableApplicationContext application =
            new SpringApplicationBuilder(Mirror.class)
                .run("--server.port=0", "--server.tomcat.remoteip.internal-proxies=" + ours);
        HttpClient client = HttpClient.newHttpClient()) {
      String port = application.getEnvironment().getProperty("local.server.port");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
              .headers("X-Forwarded-For", "198.51.100.1, 203.0.113.9", "X-Forwarded-Proto", "https")
              .build();

      assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo(seen);
    }
  }

  // A web server with our settings and nothing else; no stereotype, so that no test of the whole
  // application finds it.
  @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
  static class Mirror {

    @Bean
    ServletRegistrationBean<HttpServlet> whoAsks() {
      return new ServletRegistrationBean<>(
          new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
              response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
            }
          },
          "/");
    }
  }
}
