package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.Component;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks through JSON value by value and takes what it is asked for; a value that is something else
 * is passed over and counts as missing. Each method begins at a value and ends on its last token.
 */
final class JsonCursor {

  private final JsonParser parser;

  JsonCursor(JsonParser parser) {
    this.parser = parser;
  }

  /** Goes to the first value of the document. */
  void start() {
    parser.nextToken();
  }

  /** Whether there is an object here, which {@link #nextField()} then walks through. */
  boolean isObject() {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return true;
    }
    parser.skipChildren();
    return false;
  }

  /** Goes to the value of the object's next field and returns its name, or null at its end. */
  @Nullable String nextField() {
    String name = parser.nextName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /** Passes over the value. */
  void skip() {
    parser.skipChildren();
  }

  /** A number, written as one or as text. */
  @Nullable Long number() {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> (long) parser.getDoubleValue();
      case VALUE_STRING -> parse(parser.getString());
      case null, default -> {
        parser.skipChildren();
        yield null;
      }
    };
  }

  /** A number that is always there; 0 where it is not. */
  long hash() {
    Long number = number();
    return number == null ? 0 : number;
  }

  /** A small number. */
  @Nullable Integer integer() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return (int) parser.getLongValue();
    }
    Long number = number();
    return number == null ? null : number.intValue();
  }

  /** Yes or no. */
  @Nullable Boolean bool() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default -> {
        parser.skipChildren();
        yield null;
      }
    };
  }

  /** Text. */
  @Nullable String text() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    parser.skipChildren();
    return null;
  }

  /** A moment. */
  @Nullable Instant instant() {
    String text = text();
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException ex) {
      return null;
    }
  }

  /** A list of whatever {@code element} takes; what it finds missing is left out. */
  <T> @Nullable List<T> list(Supplier<? extends @Nullable T> element) {
    if (!isArray()) {
      return null;
    }
    List<T> list = new ArrayList<>();
    while (nextElement()) {
      T taken = element.get();
      if (taken != null) {
        list.add(taken);
      }
    }
    return list;
  }

  /** An object whose field names are numbers; what {@code value} finds missing is left out. */
  <T> @Nullable Map<Long, T> map(Supplier<? extends @Nullable T> value) {
    if (!isObject()) {
      return null;
    }
    Map<Long, T> map = new HashMap<>();
    for (String name = nextField(); name != null; name = nextField()) {
      Long key = parse(name);
      T taken = value.get();
      if (key != null && taken != null) {
        map.put(key, taken);
      }
    }
    return map;
  }

  /** What {@code data} takes out of a component's wrapper. */
  <T> @Nullable Component<T> component(Supplier<? extends @Nullable T> data) {
    if (!isObject()) {
      return null;
    }
    T taken = null;
    for (String field = nextField(); field != null; field = nextField()) {
      if (field.equals("data")) {
        taken = data.get();
      } else {
        skip();
      }
    }
    return new Component<>(taken);
  }

  /** Whether there is an array here, which {@link #nextElement()} then walks through. */
  boolean isArray() {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return true;
    }
    parser.skipChildren();
    return false;
  }

  /** Goes to the array's next value; false at its end. */
  boolean nextElement() {
    JsonToken token = parser.nextToken();
    return token != null && token != JsonToken.END_ARRAY;
  }

  /** A number that is written as text, or null. */
  static @Nullable Long parse(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException ex) {
      return null;
    }
  }
}
