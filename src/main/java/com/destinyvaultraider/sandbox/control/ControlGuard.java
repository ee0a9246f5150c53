package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.SandboxProperties;
import com.destinyvaultraider.sandbox.Sandboxed;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only this machine steer, unless the settings say otherwise. */
@Component
@Sandboxed
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ControlGuard extends OncePerRequestFilter {

  private final boolean open;

  ControlGuard(SandboxProperties properties) {
    this.open = properties.controlOpen();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return open
        || !request
            .getRequestURI()
            .substring(request.getContextPath().length())
            .startsWith("/sandbox/control");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // A proxy on this machine speaks for others; a page from elsewhere runs in the local browser.
    boolean forOthers =
        request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
    boolean fromPage =
        request.getHeader("Origin") != null
            || "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    if (forOthers
        || fromPage
        || !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
      // Not sendError: the application's error page has its own security.
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }
}
