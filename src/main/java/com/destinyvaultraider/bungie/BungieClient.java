package com.destinyvaultraider.bungie;

import java.util.Collection;
import java.util.Set;

/**
 * What the rest of the application may ask of Bungie. Every method throws {@link BungieException}
 * where Bungie refuses, is down or is not understood.
 */
public class BungieClient {

  /** {@code Destiny2.GetProfile} with the components named by their numbers. */
  public ProfileResponse profile(
      AccessToken token, Membership membership, Set<Integer> components) {
    throw new UnsupportedOperationException();
  }

  /** {@code Destiny2.TransferItem}: between a character and the vault. */
  public ActionReceipt transfer(AccessToken token, long player, TransferRequest request) {
    throw new UnsupportedOperationException();
  }

  /**
   * {@code Destiny2.PullFromPostmaster}: from the character's postmaster to where the item belongs.
   */
  public ActionReceipt pullFromPostmaster(
      AccessToken token, long player, PostmasterRequest request) {
    throw new UnsupportedOperationException();
  }

  /** {@code Destiny2.EquipItem}: the item must be carried by that character. */
  public ActionReceipt equip(
      AccessToken token,
      long player,
      Membership membership,
      CharacterId character,
      ItemInstanceId item) {
    throw new UnsupportedOperationException();
  }

  /** {@code Destiny2.SetItemLockState}. */
  public ActionReceipt lock(
      AccessToken token,
      long player,
      Membership membership,
      CharacterId character,
      ItemInstanceId item,
      boolean locked) {
    throw new UnsupportedOperationException();
  }

  /** {@code Destiny2.GetVendor}: one vendor of a character; code 1627 where the vendor is away. */
  public VendorResponse vendor(
      AccessToken token,
      Membership membership,
      CharacterId character,
      long vendorHash,
      Collection<Integer> components) {
    throw new UnsupportedOperationException();
  }
}
