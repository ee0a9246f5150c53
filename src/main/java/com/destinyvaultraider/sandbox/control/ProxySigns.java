package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.Sandboxed;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Notes which requests came through a proxy, before the web server takes over what the proxy says
 * about them and drops it.
 */
@Component
@Sandboxed
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxySigns implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final String SEEN = ProxySigns.class.getName();

  private static final List<String> SIGNS =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Via");

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addEngineValves(new Notice());
  }

  /** Whether a proxy speaks for somebody here. */
  static boolean isOn(HttpServletRequest request) {
    return request.getAttribute(SEEN) != null;
  }

  /** Stands before whatever else looks at a request. */
  private static final class Notice extends ValveBase {

    private Notice() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      if (SIGNS.stream().anyMatch(name -> request.getHeader(name) != null)) {
        request.setAttribute(SEEN, true);
      }
      getNext().invoke(request, response);
    }
  }
}
