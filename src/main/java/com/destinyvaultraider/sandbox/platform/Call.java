package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.world.Person;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A call that has passed the gate.
 *
 * @param path as it was asked for, below {@code /sandbox}
 * @param variables of the path
 * @param parameters of the query
 * @param caller who asks, where a good token came along
 */
record Call(
    String path,
    Map<String, String> variables,
    Map<String, String> parameters,
    JsonNode body,
    @Nullable Person caller) {

  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  long number(String name) {
    try {
      return Long.parseLong(variable(name));
    } catch (NumberFormatException notANumber) {
      throw Refusal.of(PlatformCode.PARAMETER_PARSE_FAILURE, Map.of(name, variable(name)));
    }
  }

  int membershipType() {
    return MembershipType.parse(variable("membershipType"));
  }

  Person signedIn() {
    if (caller == null) {
      throw Refusal.of(PlatformCode.WEB_AUTH_REQUIRED);
    }
    return caller;
  }
}
