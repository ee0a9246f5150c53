package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.fault.Fault;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import com.destinyvaultraider.sandbox.fault.Faults;
import com.destinyvaultraider.sandbox.oauth.Bearer;
import com.destinyvaultraider.sandbox.oauth.RegisteredApplication;
import com.destinyvaultraider.sandbox.state.Accounts;
import com.destinyvaultraider.sandbox.world.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Checks a call in the order in which the platform does. */
@Component
@Sandboxed
class Gate {

  private final Faults faults;
  private final RegisteredApplication application;
  private final Bearer bearer;
  private final Accounts accounts;
  private final Throttle throttle;
  private final JsonMapper json;

  Gate(
      Faults faults,
      RegisteredApplication application,
      Bearer bearer,
      Accounts accounts,
      Throttle throttle,
      JsonMapper json) {
    this.faults = faults;
    this.application = application;
    this.bearer = bearer;
    this.accounts = accounts;
    this.throttle = throttle;
    this.json = json;
  }

  Call admit(
      Operation operation, String path, Map<String, String> variables, HttpServletRequest request)
      throws IOException {
    if (faults.take(Kind.MAINTENANCE, path, fault -> !fault.html()).isPresent()) {
      throw Refusal.of(PlatformCode.SYSTEM_DISABLED);
    }
    requireKey(request);
    Person caller = caller(path, request);
    Call call = new Call(path, variables, parameters(request), MissingNode.getInstance(), caller);
    requireToken(operation, call, request);
    failOnDemand(path);
    throttle.require(request.getRemoteAddr());
    if (caller != null) {
      throttle.require(caller.bungieMembershipId(), operation);
    }
    return operation.isAction()
        ? new Call(path, variables, call.parameters(), body(request), caller)
        : call;
  }

  private void requireKey(HttpServletRequest request) {
    String key = request.getHeader("X-API-Key");
    if (key == null || key.isBlank()) {
      throw Refusal.of(PlatformCode.API_KEY_MISSING_FROM_REQUEST);
    }
    if (!key.equals(RegisteredApplication.API_KEY)) {
      throw Refusal.of(PlatformCode.API_INVALID_OR_EXPIRED_KEY);
    }
    String origin = request.getHeader("Origin");
    if (origin != null && !application.knowsOrigin(origin, request)) {
      throw Refusal.of(PlatformCode.ORIGIN_HEADER_DOES_NOT_MATCH_KEY, Map.of("Origin", origin));
    }
  }

  private @Nullable Person caller(String path, HttpServletRequest request) {
    if (!bearer.isSent(request)
        || faults.take(Kind.EXPIRED_TOKEN, path).isPresent()
        || faults.take(Kind.REVOKED_TOKEN, path).isPresent()) {
      return null;
    }
    return bearer.personOf(request).flatMap(accounts::person).orElse(null);
  }

  private void requireToken(Operation operation, Call call, HttpServletRequest request) {
    boolean bad = call.caller() == null;
    boolean needed =
        operation.isAction() || (bearer.isSent(request) && operation.needsGoodToken(call));
    if (bad && needed) {
      throw Refusal.of(PlatformCode.WEB_AUTH_REQUIRED);
    }
  }

  private void failOnDemand(String path) {
    faults
        .take(Kind.THROTTLE, path)
        .ifPresent(fault -> {
          throw Refusal.throttled(codeOf(fault, 51), fault.secondsOr(10));
        });
    faults
        .take(Kind.ERROR, path)
        .ifPresent(fault -> {
          throw Refusal.of(codeOf(fault, 3));
        });
  }

  private static PlatformCode codeOf(Fault fault, int usual) {
    return PlatformCode.of(Objects.requireNonNullElse(fault.code(), usual))
        .orElse(PlatformCode.UNHANDLED_EXCEPTION);
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, String.join(",", values)));
    return parameters;
  }

  private JsonNode body(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readAllBytes();
    String type = Objects.requireNonNullElse(request.getContentType(), "application/json");
    if (!type.contains("json")) {
      throw Refusal.of(PlatformCode.JSON_DESERIALIZATION_ERROR);
    }
    if (body.length == 0) {
      throw Refusal.of(PlatformCode.MISSING_POST_BODY);
    }
    try {
      JsonNode read = json.readTree(body);
      if (read.isObject()) {
        return read;
      }
    } catch (JacksonException unreadable) {
      // Answered below, like anything else that is not an object.
    }
    throw Refusal.of(PlatformCode.JSON_DESERIALIZATION_ERROR);
  }
}
