package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What goes first where something must make room: the rules in their order, each deciding between
 * what the ones before it leave equal.
 *
 * <p>What a player asked for in the same order, what a character wears and what the game does not
 * move is never displaced.
 */
public enum DisplacingOrder {
  TAGS(
      "What is tagged as junk goes first, then what is kept for infusion, then what is archived,"
          + " then what has no tag; what is tagged to be kept and favourites go last.",
      Comparator.comparingInt(Candidate::fondness)),
  EXOTICS(
      "Exotics go after everything else that is tagged alike.",
      Comparator.comparing(candidate -> candidate.item().definition().isExotic())),
  LOCKS(
      "What is not locked goes before what is locked.",
      Comparator.comparing(candidate -> candidate.item().isLocked())),
  TIERS(
      "Common gear goes before rare gear, and that before legendary gear.",
      Comparator.comparingInt(candidate -> candidate.item().definition().tier())),
  HANDS(
      "What you have not moved lately goes before what you have.",
      Comparator.comparing(Candidate::movedLately)),
  POWER(
      "What has less power goes before what has more.",
      Comparator.comparingInt(candidate -> candidate.item().power())),
  NAMES(
      "What comes first by name goes first.",
      Comparator.comparing(candidate -> candidate.item().definition().name())),
  AGE(
      "Of two with the same name the one that the game made first goes first.",
      Comparator.comparing(Candidate::number, Long::compareUnsigned));

  private static final int UNTAGGED = 2 * Tag.ARCHIVE.ordinal() + 1;

  private final String sentence;
  private final Comparator<Candidate> comparator;

  DisplacingOrder(String sentence, Comparator<Candidate> comparator) {
    this.sentence = sentence;
    this.comparator = comparator;
  }

  /** The rule in words, for the help page. */
  public String sentence() {
    return sentence;
  }

  /** Compares by all rules: what goes first is least. */
  public static Comparator<Item> of(Regard regard) {
    Comparator<Candidate> all =
        Arrays.stream(values())
            .map(rule -> rule.comparator)
            .reduce((one, other) -> one.thenComparing(other))
            .orElseThrow();
    return Comparator.comparing(item -> new Candidate(item, regard), all);
  }

  /** Something that may have to go, with what is known about it. */
  private record Candidate(Item item, Regard regard) {

    int fondness() {
      ItemInstanceId id = item.id();
      Tag tag = id == null ? null : regard.tags().get(id);
      return tag == null ? UNTAGGED : 2 * tag.ordinal();
    }

    boolean movedLately() {
      ItemInstanceId id = item.id();
      return id != null && regard.movedLately().contains(id);
    }

    long number() {
      ItemInstanceId id = item.id();
      return id == null ? item.hash() : id.value();
    }
  }
}
