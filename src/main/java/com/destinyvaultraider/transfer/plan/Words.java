package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.manifest.BucketDefinition;
import java.util.List;

/** What is said to a player about a wish that needs no call or cannot be granted. */
final class Words {

  static final String GONE =
      "That item is no longer where this page showed it, so nothing was moved.";
  static final String NO_CHARACTER =
      "That character is no longer on this account, so nothing was moved.";

  private static final List<String> CLASSES = List.of("a Titan", "a Hunter", "a Warlock");

  private Words() {}

  static String already(Item item, String character) {
    String name = item.definition().name();
    return switch (item.place()) {
      case Place.Vault _ -> "%s is in the vault already.".formatted(name);
      case Place.Carried _ -> "%s is on your %s already.".formatted(name, character);
      case Place.Equipped _ -> "%s is equipped on your %s already.".formatted(name, character);
      case Place.Postmaster _ -> "%s is at the postmaster already.".formatted(name);
      case Place.Pockets _ -> "%s is carried by all your characters already.".formatted(name);
    };
  }

  static String wishedAlready(Item item) {
    return "%s is moved by this order already.".formatted(item.definition().name());
  }

  static String wishedElsewhere(Item item) {
    return "%s cannot go to two places: the first one that you named counts."
        .formatted(item.definition().name());
  }

  static String slotTaken(Item item, Item other, PlayedCharacter character) {
    return "Your %s cannot wear %s and %s in the same slot."
        .formatted(character.className(), other.definition().name(), item.definition().name());
  }

  static String onlyOneOfAKind(Item item, Item other, PlayedCharacter character) {
    return "Your %s cannot wear %s along with %s: only one exotic of a kind can be worn."
        .formatted(character.className(), item.definition().name(), other.definition().name());
  }

  static String notThatMany(Item item) {
    return "There are not that many of %s there.".formatted(item.definition().name());
  }

  static String onlyWhole(Item item) {
    return "%s can only be moved as a whole stack.".formatted(item.definition().name());
  }

  static String onlyOneStack(Item item, Place place) {
    String where = place instanceof Place.Vault ? "in the vault" : "with your characters";
    return "There is a stack of %s %s already, and the game allows only one."
        .formatted(item.definition().name(), where);
  }

  static String cannotMove(Item item) {
    return "The game does not let %s be moved.".formatted(item.definition().name());
  }

  static String cannotBePulled(Item item) {
    return "%s can only be collected from the postmaster in the game."
        .formatted(item.definition().name());
  }

  static String vaultFull(Item item, int capacity, String remedy) {
    return "The vault is full (%,d of %,d), so there is no room for %s%s."
        .formatted(capacity, capacity, item.definition().name(), remedy);
  }

  static String pocketsFull(Item item, BucketDefinition bucket, String remedy) {
    return "%s are full (%d of %d), so there is no room for %s%s."
        .formatted(
            bucket.name(), bucket.capacity(), bucket.capacity(), item.definition().name(), remedy);
  }

  static String bucketFull(
      Item item, BucketDefinition bucket, PlayedCharacter character, String remedy) {
    return "Your %s has no room for %s: %s holds %d of %d%s."
        .formatted(
            character.className(),
            item.definition().name(),
            bucket.name(),
            bucket.capacity(),
            bucket.capacity(),
            remedy);
  }

  static String noWay(Item item) {
    return "There is no room to bring %s there: the vault and your characters are too full."
        .formatted(item.definition().name());
  }

  static String nothingMayGo() {
    return ", and nothing in it may be moved aside";
  }

  static String nowhereToGo() {
    return ", and what could be moved aside has nowhere to go";
  }

  static String couldGo(List<String> names) {
    return names.isEmpty()
        ? nothingMayGo()
        : ". Moving %s aside would make room".formatted(listed(names));
  }

  private static String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
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
