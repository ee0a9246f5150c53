package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the body of an action, in which ids may be strings or numbers. */
record ActionBody(JsonNode body) {

  static ActionBody of(Call call) {
    return new ActionBody(call.body());
  }

  int membershipType() {
    JsonNode type = body.path("membershipType");
    return type.isString() ? MembershipType.parse(type.asString()) : (int) number("membershipType");
  }

  String character() {
    return Long.toString(number("characterId"));
  }

  String item() {
    return Long.toString(number("itemId"));
  }

  /** The instance, or null where the body means a stack. */
  @Nullable String itemOfMany() {
    JsonNode id = body.path("itemId");
    if (id.isMissingNode() || id.isNull()) {
      return null;
    }
    String item = item();
    return item.equals("0") ? null : item;
  }

  boolean flag(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw unreadable(name);
    }
    return value.asBoolean();
  }

  long number(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      throw Refusal.of(PlatformCode.INVALID_PARAMETERS, Map.of(name, "missing"));
    }
    if (value.isIntegralNumber()) {
      return value.asLong();
    }
    try {
      return Long.parseLong(value.asString(""));
    } catch (NumberFormatException notANumber) {
      throw unreadable(name);
    }
  }

  private static Refusal unreadable(String name) {
    return Refusal.of(PlatformCode.PARAMETER_PARSE_FAILURE, Map.of(name, "cannot be read"));
  }
}
