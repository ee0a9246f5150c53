package com.destinyvaultraider.sandbox.envelope;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers as the platform wraps them: compact, and absent rather than null. */
public final class Envelope {

  private final JsonMapper json;

  public Envelope(JsonMapper json) {
    this.json = json;
  }

  /** Answers with a success. */
  public void succeed(HttpServletResponse response, JsonNode answer) throws IOException {
    write(response, 200, wrap(answer, PlatformCode.SUCCESS, 0));
  }

  /**
   * Answers with a refusal.
   *
   * @param number whether the operation answers a number, which is then sent as 0
   */
  public void refuse(HttpServletResponse response, Refusal refusal, boolean number)
      throws IOException {
    ObjectNode envelope =
        wrap(number ? IntNode.valueOf(0) : null, refusal.code(), refusal.throttleSeconds());
    ObjectNode data = envelope.putObject("MessageData");
    refusal.messageData().forEach(data::put);
    write(response, refusal.code().status(), envelope);
  }

  private static ObjectNode wrap(@Nullable JsonNode answer, PlatformCode code, int throttle) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    if (answer != null) {
      envelope.set("Response", answer);
    }
    envelope
        .put("ErrorCode", code.number())
        .put("ThrottleSeconds", throttle)
        .put("ErrorStatus", code.identifier())
        .put("Message", code.message())
        .putObject("MessageData");
    return envelope;
  }

  private void write(HttpServletResponse response, int status, ObjectNode body) throws IOException {
    byte[] bytes = json.writeValueAsBytes(body);
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
