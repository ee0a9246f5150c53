package com.destinyvaultraider.bungie;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Opens Bungie's envelope around one type of answer. Reads the body whatever the status says: most
 * refusals come with status 500, and some outages with 200.
 */
final class EnvelopeReader<T> {

  private final Function<byte[], ? extends @Nullable Envelope<T>> parser;

  /** For an answer that is bound to a record. */
  EnvelopeReader(Class<T> type) {
    ObjectReader reader =
        WireJson.MAPPER.readerFor(
            WireJson.MAPPER.getTypeFactory().constructParametricType(Envelope.class, type));
    this.parser = reader::readValue;
  }

  /** For an answer with a parser of its own. */
  EnvelopeReader(Function<byte[], Envelope<T>> parser) {
    this.parser = parser;
  }

  /** What is in the envelope; anything but a success that holds something is a failure. */
  T open(int status, byte[] body, boolean action) {
    T response = openAny(status, body, action);
    if (response == null) {
      throw new BungieException(Failures.ofStatus(200, action));
    }
    return response;
  }

  /** What is in the envelope of a success, where it may hold nothing. */
  @Nullable T openAny(int status, byte[] body, boolean action) {
    @Nullable Envelope<T> envelope;
    try {
      envelope = parser.apply(body);
    } catch (JacksonException ex) {
      throw new BungieException(Failures.ofStatus(status, action), ex);
    }
    if (envelope != null && envelope.isSuccess()) {
      return envelope.response();
    }
    BungieFailure failure = envelope == null ? null : envelope.failure(action);
    throw new BungieException(failure == null ? Failures.ofStatus(status, action) : failure);
  }
}
