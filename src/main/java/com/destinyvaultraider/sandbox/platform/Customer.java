package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Item;
import com.destinyvaultraider.sandbox.world.Sale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A character that stands before the vendors. */
record Customer(Account account, int classType) {

  /** The character that a call names, which must be the caller's own. */
  static Customer of(Directory directory, Call call) {
    Account account = directory.account(call.membershipType(), call.number("membershipId"));
    if (!account.owner().equals(call.caller())) {
      throw Refusal.of(PlatformCode.INSUFFICIENT_PRIVILEGES);
    }
    Map<String, ObjectNode> characters = account.holdings().characters();
    ObjectNode character = characters.get(call.variable("characterId"));
    if (character == null) {
      throw Refusal.of(PlatformCode.DESTINY_CHARACTER_NOT_FOUND);
    }
    return new Customer(account, character.path("classType").asInt());
  }

  boolean canPay(Sale sale) {
    return sale.costs().stream()
        .allMatch(cost ->
            account.holdings().items().stream()
                    .filter(item -> item.hash() == cost.itemHash())
                    .mapToLong(Item::quantity)
                    .sum()
                >= cost.quantity());
  }

  boolean owns(Sale sale) {
    return account.holdings().items().stream()
        .anyMatch(item -> item.id() != null && item.hash() == sale.itemHash());
  }
}
