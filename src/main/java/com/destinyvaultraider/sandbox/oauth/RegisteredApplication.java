package com.destinyvaultraider.sandbox.oauth;

import com.destinyvaultraider.sandbox.SandboxProperties;
import com.destinyvaultraider.sandbox.Sandboxed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one application that is registered in the sandbox; everybody may know its secrets. */
@Component
@Sandboxed
public class RegisteredApplication {

  /** What it sends as {@code X-API-Key}. */
  public static final String API_KEY = "sandbox-key";

  static final String CLIENT_ID = "1";
  static final String CLIENT_SECRET = "sandbox-secret";

  private final String redirectUrl;

  RegisteredApplication(SandboxProperties properties) {
    this.redirectUrl = properties.redirectUrl();
  }

  /** Whether a browser's {@code Origin} is one the application may be called from. */
  public boolean knowsOrigin(String origin, HttpServletRequest request) {
    return origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
  }

  String redirectUrl(HttpServletRequest request) {
    return redirectUrl.startsWith("/") ? request.getContextPath() + redirectUrl : redirectUrl;
  }

  /** Whether a redirect that was asked for is the registered one; none at all is fine. */
  boolean redirectsTo(@Nullable String asked, HttpServletRequest request) {
    if (asked == null || asked.equals(redirectUrl(request))) {
      return true;
    }
    try {
      URI uri = URI.create(asked);
      // The scheme is left out: what stands before us may have ended TLS.
      return redirectUrl(request).equals(uri.getRawPath())
          && uri.getRawQuery() == null
          && request.getHeader("Host") != null
          && request.getHeader("Host").equalsIgnoreCase(uri.getRawAuthority());
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
