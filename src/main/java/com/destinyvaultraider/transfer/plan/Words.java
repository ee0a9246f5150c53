package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.manifest.BucketDefinition;
import java.util.List;

/** What is said to the player about a move: what was done, and why something cannot be done. */
final class Words {

  static final String GONE =
      "That item is no longer where this page showed it, so nothing was moved.";

  private static final List<String> CLASSES = List.of("a Titan", "a Hunter", "a Warlock");

  private Words() {}

  static String done(Item item, Place end, String character) {
    String name = item.definition().name();
    return switch (end) {
      case Place.Vault _ -> "%s is in the vault.".formatted(name);
      case Place.Carried _ -> "%s is on your %s.".formatted(name, character);
      case Place.Equipped _ -> "%s is equipped on your %s.".formatted(name, character);
      case Place.Postmaster _ -> "%s is at the postmaster.".formatted(name);
      case Place.Pockets _ -> "%s is with all your characters.".formatted(name);
    };
  }

  static String already(Item item, Place end, String character) {
    String name = item.definition().name();
    return switch (end) {
      case Place.Vault _ -> "%s is in the vault already.".formatted(name);
      case Place.Carried _ -> "%s is on your %s already.".formatted(name, character);
      case Place.Equipped _ -> "%s is equipped on your %s already.".formatted(name, character);
      case Place.Postmaster _ -> "%s is at the postmaster already.".formatted(name);
      case Place.Pockets _ -> "%s is carried by all your characters already.".formatted(name);
    };
  }

  static String putOnInstead(String replacement) {
    return " %s was put on in its place.".formatted(replacement);
  }

  static String madeWay(String replacement) {
    return " Only one exotic of a kind can be worn, so %s took the other one's place."
        .formatted(replacement);
  }

  static String stoppedAt(String name, Place place) {
    return switch (place) {
      case Place.Vault _ -> " %s is in the vault.".formatted(name);
      case Place.Carried _, Place.Pockets _ -> " %s is in the bag.".formatted(name);
      case Place.Equipped _ -> " %s is still worn.".formatted(name);
      case Place.Postmaster _ -> " %s is still at the postmaster.".formatted(name);
    };
  }

  static String nobodyKnows(String name) {
    return ("Bungie gave no clear answer about %s, and has not said since where it is. Look again in"
            + " a minute.")
        .formatted(name);
  }

  static String toFree(String wanted, String replacement) {
    return "To make way for %s, %s was to be put on first. ".formatted(wanted, replacement);
  }

  static String notThatMany(Item item) {
    return "There are not that many of %s there.".formatted(item.definition().name());
  }

  static String onlyWhole(Item item) {
    return "%s can only be moved as a whole stack.".formatted(item.definition().name());
  }

  static String onlyOneStack(Item item) {
    return "There is a stack of %s there already, and the game allows only one."
        .formatted(item.definition().name());
  }

  static String cannotMove(Item item) {
    return item.place() instanceof Place.Postmaster
        ? "%s can only be collected from the postmaster in the game."
            .formatted(item.definition().name())
        : "The game does not let %s be moved.".formatted(item.definition().name());
  }

  static String vaultFull(Item item, int capacity) {
    return "The vault is full (%,d of %,d), so there is no room for %s. Take something out first."
        .formatted(capacity, capacity, item.definition().name());
  }

  static String pocketsFull(Item item, BucketDefinition bucket) {
    return "%s are full (%d of %d), so there is no room for %s."
        .formatted(bucket.name(), bucket.capacity(), bucket.capacity(), item.definition().name());
  }

  static String bucketFull(Item item, BucketDefinition bucket, PlayedCharacter character) {
    return "Your %s has no room for %s: %s holds %d of %d. Send something to the vault first."
        .formatted(
            character.className(),
            item.definition().name(),
            bucket.name(),
            bucket.capacity(),
            bucket.capacity());
  }

  static String nothingInItsPlace(Item item, PlayedCharacter character) {
    return "Your %s is wearing %s and has nothing else to put on in its place."
        .formatted(character.className(), item.definition().name());
  }

  static String doesNotFit(Item item, PlayedCharacter character) {
    int classType = item.definition().classType();
    if (classType < CLASSES.size() && classType != character.classType()) {
      return "%s is for %s, so your %s cannot wear it."
          .formatted(item.definition().name(), CLASSES.get(classType), character.className());
    }
    return "Your %s cannot equip %s.".formatted(character.className(), item.definition().name());
  }
}
