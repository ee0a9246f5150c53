package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.SandboxProperties;
import com.destinyvaultraider.sandbox.Sandboxed;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets only this machine steer, unless the settings say otherwise. An interceptor, so that it finds
 * the same requests as the controller, however their path is written.
 */
@Component
@Sandboxed
class ControlGuard implements HandlerInterceptor, WebMvcConfigurer {

  // A proxy on this machine speaks for others.
  private static final List<String> SIGNS_OF_A_PROXY =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Via");

  private final boolean open;

  ControlGuard(SandboxProperties properties) {
    this.open = properties.controlOpen();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/sandbox/control/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws UnknownHostException {
    HttpServletRequest received = asReceived(request);
    if (open
        || (InetAddress.getByName(received.getRemoteAddr()).isLoopbackAddress()
            && !isForOthers(received)
            && !isFromPage(received))) {
      return true;
    }
    // Not sendError: the application's error page has its own security.
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    return false;
  }

  /** The request before a filter lets it say what its headers claim about its sender. */
  private static HttpServletRequest asReceived(HttpServletRequest request) {
    ServletRequest received = request;
    while (received instanceof HttpServletRequestWrapper wrapper) {
      received = wrapper.getRequest();
    }
    return (HttpServletRequest) received;
  }

  private static boolean isForOthers(HttpServletRequest request) {
    return SIGNS_OF_A_PROXY.stream().anyMatch(name -> request.getHeader(name) != null);
  }

  // A page from elsewhere runs in the local browser.
  private static boolean isFromPage(HttpServletRequest request) {
    return request.getHeader("Origin") != null
        || "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }
}
