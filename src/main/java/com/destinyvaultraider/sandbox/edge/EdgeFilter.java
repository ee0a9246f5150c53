package com.destinyvaultraider.sandbox.edge;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.HtmlPage;
import com.destinyvaultraider.sandbox.fault.Fault;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import com.destinyvaultraider.sandbox.fault.Faults;
import com.destinyvaultraider.sandbox.oauth.Bearer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What a request meets before it reaches the site: the network, the CDN, the log. */
@Component
@Sandboxed
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class EdgeFilter extends OncePerRequestFilter {

  private static final String ROOT = "/sandbox";

  private final SandboxClock clock;
  private final Faults faults;
  private final RequestLog log;
  private final Bearer bearer;

  EdgeFilter(SandboxClock clock, Faults faults, RequestLog log, Bearer bearer) {
    this.clock = clock;
    this.faults = faults;
    this.log = log;
    this.bearer = bearer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = pathWithin(request);
    return !path.startsWith(ROOT + "/")
        || path.startsWith(ROOT + "/control")
        || path.startsWith(ROOT + "/img/")
        || path.endsWith(".css")
        || (path.startsWith(ROOT + "/common/") && !path.contains("/sqlite/"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setDateHeader(HttpHeaders.DATE, clock.now().toEpochMilli());
    String path = pathWithin(request).substring(ROOT.length());
    RequestLog.Entry entry =
        log.add(
            new RequestLog.Received(
                clock.now(),
                request.getMethod(),
                path,
                request.getQueryString(),
                null,
                bearer.personOf(request).map(id -> Long.toString(id)).orElse(null)));
    entry.answered(serve(path, request, response, chain) ? response.getStatus() : 0);
  }

  private boolean serve(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    faults.take(Kind.LATENCY, path).ifPresent(EdgeFilter::dawdle);
    if (faults.take(Kind.DROP, path, fault -> !fault.afterEffect()).isPresent()) {
      return cut(response);
    }
    if (!StringUtils.hasText(request.getHeader(HttpHeaders.USER_AGENT))) {
      HtmlPage.BLOCKED.send(response);
      return true;
    }
    if (faults.take(Kind.MAINTENANCE, path, Fault::html).isPresent()) {
      HtmlPage.OUTAGE.send(response);
      return true;
    }
    Optional<Fault> failure = faults.take(Kind.FAILURE, path);
    if (failure.isPresent()) {
      HtmlPage.OUTAGE.send(response, Objects.requireNonNullElse(failure.get().status(), 502));
      return true;
    }
    if (path.toLowerCase(Locale.ROOT).startsWith("/platform") && !path.endsWith("/")) {
      redirectToSlash(request, response);
      return true;
    }
    if (faults.take(Kind.DROP, path, Fault::afterEffect).isPresent()) {
      chain.doFilter(request, new ContentCachingResponseWrapper(response));
      return cut(response);
    }
    chain.doFilter(request, response);
    return true;
  }

  private static void redirectToSlash(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader(
        HttpHeaders.LOCATION, request.getRequestURI() + "/" + (query == null ? "" : "?" + query));
  }

  // Promises a body and closes the line instead, which is as near to a cut as a servlet comes.
  private static boolean cut(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONNECTION, "close");
    response.setContentLength(1024);
    response.flushBuffer();
    return false;
  }

  private static void dawdle(Fault fault) {
    try {
      Thread.sleep(Objects.requireNonNullElse(fault.millis(), 1000));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String pathWithin(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
