package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.SandboxProperties;
import com.destinyvaultraider.sandbox.Sandboxed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
    // A proxy on this machine speaks for others.
    if (open
        || (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
            && !ProxySigns.isOn(request)
            && !isFromPage(request))) {
      return true;
    }
    // Not sendError: the application's error page has its own security.
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    return false;
  }

  // A page from elsewhere runs in the local browser.
  private static boolean isFromPage(HttpServletRequest request) {
    return request.getHeader("Origin") != null
        || "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }
}
