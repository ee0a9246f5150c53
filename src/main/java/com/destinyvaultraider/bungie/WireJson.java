package com.destinyvaultraider.bungie;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON that Bungie speaks, read with tolerance: fields that are new are skipped, and values
 * that are missing or not what they should be count as missing.
 */
final class WireJson {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addHandler(new Lenience())
          .build();

  private WireJson() {}

  /** Turns a value that does not fit into a missing one. */
  private static final class Lenience extends DeserializationProblemHandler {

    @Override
    public @Nullable Object handleWeirdKey(
        DeserializationContext context, Class<?> type, String key, String message) {
      return nothing(type);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String message) {
      return nothing(type);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
        DeserializationContext context, Class<?> type, Number value, String message) {
      return nothing(type);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
        DeserializationContext context,
        JavaType type,
        JsonToken token,
        JsonParser parser,
        String message) {
      parser.skipChildren();
      return nothing(type.getRawClass());
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
        DeserializationContext context,
        Class<?> type,
        ValueInstantiator instantiator,
        JsonParser parser,
        String message) {
      parser.skipChildren();
      return nothing(type);
    }

    private static @Nullable Object nothing(Class<?> type) {
      if (type == long.class) {
        return 0L;
      }
      return type == int.class ? 0 : null;
    }
  }
}
