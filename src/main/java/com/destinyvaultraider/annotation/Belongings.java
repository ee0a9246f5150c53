package com.destinyvaultraider.annotation;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.inventory.Tiles;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what was annotated among what a player has now, and says what it is and where. */
final class Belongings {

  private final @Nullable Picture picture;
  private final String imageRoot;
  private final Map<Thing, Item> items = new HashMap<>();

  /**
   * Looks through a picture.
   *
   * @param picture null while none can be had
   */
  Belongings(@Nullable Picture picture, String imageRoot) {
    this.picture = picture;
    this.imageRoot = imageRoot;
    if (picture != null) {
      picture.items().forEach(item -> items.putIfAbsent(Thing.of(item), item));
    }
  }

  boolean has(Thing thing) {
    return items.containsKey(thing);
  }

  /** The item, or the first of its kind; null where there is none now. */
  @Nullable Item item(Thing thing) {
    return items.get(thing);
  }

  String name(Thing thing, @Nullable Said said) {
    ItemDefinition definition = definition(thing, said);
    return definition == null ? Words.say("annotation.gone") : definition.name();
  }

  String icon(Thing thing, @Nullable Said said) {
    ItemDefinition definition = definition(thing, said);
    return definition == null || picture == null
        ? "/images/unknown.svg"
        : new Tiles(picture, imageRoot, "").icon(definition);
  }

  /** Where it is, such as Vault or Hunter; empty where nobody knows. */
  String whereabouts(Thing thing) {
    Item item = items.get(thing);
    if (item == null || picture == null) {
      return "";
    }
    var character = item.place().character();
    return character == null
        ? Words.say("annotation.vault")
        : picture.character(character).map(PlayedCharacter::className).orElse("");
  }

  private @Nullable ItemDefinition definition(Thing thing, @Nullable Said said) {
    Item item = items.get(thing);
    if (item != null) {
      return item.definition();
    }
    Long hash = thing.instance() ? said == null ? null : said.hash() : Long.valueOf(thing.number());
    return hash == null || picture == null ? null : picture.definitions().item(hash);
  }
}
