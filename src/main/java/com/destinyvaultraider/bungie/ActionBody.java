package com.destinyvaultraider.bungie;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an item action as it goes over the wire; what an action does not know is left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionBody(
    @Nullable Long itemReferenceHash,
    @Nullable Integer stackSize,
    @Nullable Boolean transferToVault,
    @Nullable Boolean state,
    @Nullable String itemId,
    @Nullable List<String> itemIds,
    String characterId,
    int membershipType) {

  /** Bungie's id for a stack, which has no instance. */
  private static final String NO_INSTANCE = "0";

  static ActionBody transfer(TransferRequest request) {
    return new ActionBody(
        request.itemHash(),
        request.quantity(),
        request.toVault(),
        null,
        id(request.item()),
        null,
        request.character().toString(),
        request.membership().type());
  }

  static ActionBody pull(PostmasterRequest request) {
    return new ActionBody(
        request.itemHash(),
        request.quantity(),
        null,
        null,
        id(request.item()),
        null,
        request.character().toString(),
        request.membership().type());
  }

  static ActionBody equip(Membership membership, CharacterId character, ItemInstanceId item) {
    return new ActionBody(
        null, null, null, null, id(item), null, character.toString(), membership.type());
  }

  static ActionBody equip(
      Membership membership, CharacterId character, List<ItemInstanceId> items) {
    List<String> ids = items.stream().map(ItemInstanceId::toString).toList();
    return new ActionBody(
        null, null, null, null, null, ids, character.toString(), membership.type());
  }

  /** Locks or unlocks, tracks or stops tracking. */
  static ActionBody state(
      Membership membership, CharacterId character, ItemInstanceId item, boolean state) {
    return new ActionBody(
        null, null, null, state, id(item), null, character.toString(), membership.type());
  }

  private static String id(@Nullable ItemInstanceId item) {
    return item == null ? NO_INSTANCE : item.toString();
  }
}
