package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads item components inside an answer that is bound to a record. */
final class ItemComponentsDeserializer extends ValueDeserializer<ItemComponents> {

  @Override
  public @Nullable ItemComponents deserialize(JsonParser parser, DeserializationContext context) {
    return new ItemComponentsParser(new JsonCursor(parser)).parse();
  }
}
