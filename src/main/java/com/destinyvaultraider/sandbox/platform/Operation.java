package com.destinyvaultraider.sandbox.platform;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** One operation of the platform API. */
interface Operation {

  /** The path below {@code /Platform}. */
  String path();

  /** The answer, or a refusal. */
  JsonNode answer(Call call);

  /** Whether the operation changes something and so is a POST with a body. */
  default boolean isAction() {
    return false;
  }

  /** Whether the answer is a number, which is then sent even with a refusal. */
  default boolean answersNumber() {
    return isAction();
  }

  /** Whether a token that came along must be good for this call. */
  default boolean needsGoodToken(Call call) {
    return isAction();
  }

  /** How far apart the calls of one person must be. */
  default Duration spacing() {
    return Duration.ZERO;
  }

  /** The name by which faults and the spacing know it. */
  default String name() {
    return getClass().getSimpleName();
  }
}
