package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.BucketDefinition;
import java.util.List;

/** What is said to a player about a wish that needs no call or cannot be granted. */
final class Sayings {

  private static final int ANY_CLASS = 3;

  private Sayings() {}

  static String gone() {
    return Words.say("transfer.item-gone");
  }

  static String noCharacter() {
    return Words.say("transfer.character-gone");
  }

  static String already(Item item, String character) {
    String name = item.definition().name();
    return switch (item.place()) {
      case Place.Vault _ -> Words.say("transfer.vault-already", name);
      case Place.Carried _ -> Words.say("transfer.carried-already", name, character);
      case Place.Equipped _ -> Words.say("transfer.worn-already", name, character);
      case Place.Postmaster _ -> Words.say("transfer.postmaster-already", name);
      case Place.Pockets _ -> Words.say("transfer.pockets-already", name);
    };
  }

  static String wishedAlready(Item item) {
    return Words.say("transfer.wished-already", item.definition().name());
  }

  static String wishedElsewhere(Item item) {
    return Words.say("transfer.wished-elsewhere", item.definition().name());
  }

  static String slotTaken(Item item, Item other, PlayedCharacter character) {
    return Words.say(
        "transfer.slot-taken",
        character.className(),
        other.definition().name(),
        item.definition().name());
  }

  static String onlyOneOfAKind(Item item, Item other, PlayedCharacter character) {
    return Words.say(
        "transfer.one-exotic",
        character.className(),
        item.definition().name(),
        other.definition().name());
  }

  static String notThatMany(Item item) {
    return Words.say("transfer.not-that-many", item.definition().name());
  }

  static String onlyWhole(Item item) {
    return Words.say("transfer.whole-stack-only", item.definition().name());
  }

  static String onlyOneStack(Item item, Place place) {
    String name = item.definition().name();
    return place instanceof Place.Vault
        ? Words.say("transfer.one-stack-in-vault", name)
        : Words.say("transfer.one-stack-carried", name);
  }

  static String cannotMove(Item item) {
    return item.definition().known()
        ? Words.say("transfer.cannot-move", item.definition().name())
        : Words.say("transfer.failed-game-updated", item.definition().name());
  }

  static String cannotBePulled(Item item) {
    return Words.say("transfer.cannot-be-pulled", item.definition().name());
  }

  static String vaultFull(Item item, int capacity, String remedy) {
    return Words.say("transfer.vault-full", capacity, item.definition().name(), remedy);
  }

  static String pocketsFull(Item item, BucketDefinition bucket, String remedy) {
    return Words.say(
        "transfer.pockets-full",
        bucket.name(),
        bucket.capacity(),
        item.definition().name(),
        remedy);
  }

  static String bucketFull(
      Item item, BucketDefinition bucket, PlayedCharacter character, String remedy) {
    return Words.say(
        "transfer.bucket-full",
        character.className(),
        item.definition().name(),
        bucket.name(),
        bucket.capacity(),
        remedy);
  }

  static String noWay(Item item) {
    return Words.say("transfer.no-way", item.definition().name());
  }

  static String nothingMayGo() {
    return Words.say("transfer.nothing-may-go");
  }

  static String nowhereToGo() {
    return Words.say("transfer.nowhere-to-go");
  }

  static String couldGo(List<String> names) {
    return names.isEmpty() ? nothingMayGo() : Words.say("transfer.could-go", listed(names));
  }

  private static String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : Words.say(
            "transfer.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  static String nothingInItsPlace(Item item, PlayedCharacter character) {
    return Words.say(
        "transfer.nothing-in-its-place", character.className(), item.definition().name());
  }

  static String doesNotFit(Item item, PlayedCharacter character) {
    String name = item.definition().name();
    int classType = item.definition().classType();
    return switch (classType == character.classType() ? ANY_CLASS : classType) {
      case 0 -> Words.say("transfer.for-a-titan", name, character.className());
      case 1 -> Words.say("transfer.for-a-hunter", name, character.className());
      case 2 -> Words.say("transfer.for-a-warlock", name, character.className());
      default ->
          item.definition().known()
              ? Words.say("transfer.cannot-equip", character.className(), name)
              : Words.say("transfer.failed-game-updated", name);
    };
  }
}
