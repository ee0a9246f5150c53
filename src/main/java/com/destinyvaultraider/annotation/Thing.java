package com.destinyvaultraider.annotation;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be annotated: an instance, or a kind of thing whose pieces have no ids.
 *
 * @param instance whether it is an instance
 * @param number the instance id or the item hash
 */
public record Thing(boolean instance, long number) {

  /** The greatest hash. Every instance id is greater. */
  static final long GREATEST_HASH = 0xFFFF_FFFFL;

  /** A number, and for a stack that was selected on a page how many of it lie where. */
  private static final Pattern CODE = Pattern.compile("([1-9]\\d{0,17}|[1-8]\\d{18})(\\*.{1,60})?");

  /** What to annotate where this item is meant. */
  public static Thing of(Item item) {
    ItemInstanceId id = item.id();
    return id == null ? kind(item.hash()) : of(id);
  }

  /** The instance with this id. */
  public static Thing of(ItemInstanceId id) {
    return new Thing(true, id.value());
  }

  /** The kind with this hash. */
  public static Thing kind(long hash) {
    return new Thing(false, hash);
  }

  /** Reads what a page writes; empty where it is neither an instance id nor a hash. */
  public static Optional<Thing> of(String code) {
    Matcher matcher = CODE.matcher(code.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    return Optional.of(new Thing(number > GREATEST_HASH, number));
  }

  /** How pages and addresses write it. */
  public String code() {
    return Long.toString(number);
  }

  /** The id of the instance, or null for a kind. */
  public @Nullable ItemInstanceId id() {
    return instance ? new ItemInstanceId(number) : null;
  }
}
