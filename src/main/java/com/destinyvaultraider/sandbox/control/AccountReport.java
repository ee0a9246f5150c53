package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Item;
import com.destinyvaultraider.sandbox.state.Place;
import com.destinyvaultraider.sandbox.state.Rules;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an account really holds, whatever the profile says just now. */
record AccountReport(
    String membershipId,
    int membershipType,
    String bungieMembershipId,
    String displayName,
    Activity activity,
    List<CharacterRow> characters,
    List<ItemRow> items) {

  /** A character. */
  record CharacterRow(String characterId, int classType, int light, long emblemHash) {}

  /**
   * An item.
   *
   * @param owner {@code vault}, {@code account} or the character
   * @param bucketHash where it belongs
   * @param sitsIn the bucket where it is, such as the vault's or the postmaster's
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemRow(
      long itemHash,
      @Nullable String itemInstanceId,
      String owner,
      long bucketHash,
      long sitsIn,
      int quantity,
      boolean equipped,
      boolean locked) {}

  static AccountReport of(Account account, Rules rules) {
    return new AccountReport(
        Long.toString(account.membership().membershipId()),
        account.membership().type(),
        Long.toString(account.owner().bungieMembershipId()),
        account.owner().displayName(),
        account.activity(),
        account.holdings().characters().entrySet().stream()
            .map(entry ->
                new CharacterRow(
                    entry.getKey(),
                    entry.getValue().path("classType").asInt(),
                    entry.getValue().path("light").asInt(),
                    entry.getValue().path("emblemHash").asLong()))
            .toList(),
        account.holdings().items().stream().map(item -> row(item, rules)).toList());
  }

  private static ItemRow row(Item item, Rules rules) {
    return new ItemRow(
        item.hash(),
        item.id(),
        item.place().owner(),
        rules.ownBucket(item),
        item.bucket(),
        item.quantity(),
        item.place() instanceof Place.Worn,
        item.locked());
  }
}
