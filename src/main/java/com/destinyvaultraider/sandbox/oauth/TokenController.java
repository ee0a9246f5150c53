package com.destinyvaultraider.sandbox.oauth;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.HtmlPage;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import com.destinyvaultraider.sandbox.fault.Faults;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Exchanges codes and refresh tokens for tokens. */
@Controller
@Sandboxed
class TokenController {

  private static final String PATH = "/Platform/App/OAuth/token/";

  private final Authorizations authorizations;
  private final Faults faults;

  TokenController(Authorizations authorizations, Faults faults) {
    this.authorizations = authorizations;
    this.faults = faults;
  }

  @RequestMapping(
      "/sandbox/{platform:(?i)platform}/{app:(?i)app}/{oauth:(?i)oauth}/{token:(?i)token}/")
  @Nullable ResponseEntity<TokenAnswer> token(
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!"POST".equals(request.getMethod())) {
      HtmlPage.WRONG_METHOD.send(response);
      return null;
    }
    failOnDemand();
    requireClient(request);
    TokenAnswer answer =
        switch (parameter(request, "grant_type")) {
          case "authorization_code" -> authorizations.exchange(parameter(request, "code"));
          case "refresh_token" -> refresh(parameter(request, "refresh_token"));
          default ->
              throw new TokenRefusal("unsupported_grant_type", "The grant type is not supported");
        };
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .body(answer);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refuse(TokenRefusal refusal) {
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("error", refusal.error(), "error_description", refusal.description()));
  }

  private TokenAnswer refresh(String refreshToken) {
    if (faults.take(Kind.REVOKED_TOKEN, PATH).isPresent()) {
      throw TokenRefusal.invalidGrant("AuthorizationRecordRevoked");
    }
    return authorizations.refresh(refreshToken);
  }

  private void failOnDemand() {
    if (faults.take(Kind.MAINTENANCE, PATH, fault -> !fault.html()).isPresent()) {
      throw new TokenRefusal("server_error", "SystemDisabled");
    }
    if (faults.take(Kind.THROTTLE, PATH).isPresent()) {
      throw new TokenRefusal("server_error", "DestinyThrottledByGameServer");
    }
  }

  private static void requireClient(HttpServletRequest request) {
    String id = parameter(request, "client_id");
    String secret = parameter(request, "client_secret");
    String authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      String[] credentials = decode(authorization.substring(6).strip()).split(":", 2);
      id = credentials[0];
      secret = credentials.length > 1 ? credentials[1] : "";
    }
    if (!id.matches("\\d+")) {
      throw new TokenRefusal("invalid_request", "Cannot parse client_id");
    }
    if (!id.equals(RegisteredApplication.CLIENT_ID)
        || !secret.equals(RegisteredApplication.CLIENT_SECRET)) {
      throw new TokenRefusal("invalid_client", "The client is not known");
    }
  }

  private static String decode(String credentials) {
    try {
      return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
