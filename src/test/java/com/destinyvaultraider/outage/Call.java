package com.destinyvaultraider.outage;

import java.util.regex.Pattern;

/** A call to Bungie that something can befall. */
enum Call {
  SIGN_IN("Sign-in", "the exchange of a code for tokens", ".*/App/OAuth/token/"),
  REFRESH("Refresh", "the exchange of a refresh token", ".*/App/OAuth/token/"),
  ACCOUNTS(
      "Accounts",
      "GetMembershipsForCurrentUser and GetLinkedProfiles, at a sign-in",
      ".*(/GetMembershipsForCurrentUser/|/LinkedProfiles/)"),
  PROFILE("Profile", "GetProfile, for the vault", ".*/Destiny2/3/Profile/\\d+/"),
  MANIFEST("Manifest", "GetDestinyManifest, in the background", ".*/Destiny2/Manifest/"),
  VENDORS("Vendors", "GetVendor, for Xûr", ".*/Vendors/\\d+/"),
  CLAN("Clan", "GetGroupsForMember, for a clan that is not known", ".*/GroupV2/User/3/\\d+/0/1/"),
  ROSTER("Roster", "GetMembersOfGroup, behind the page of the clan", ".*/GroupV2/\\d+/Members/"),
  WEEK("This week", "GetProfile, for this week", ".*/Destiny2/3/Profile/\\d+/"),
  STATISTICS(
      "Statistics",
      "GetHistoricalStats, GetHistoricalStatsForAccount and GetUniqueWeaponHistory",
      ".*/Account/\\d+(/Character/\\d+)?/Stats/(UniqueWeapons/)?"),
  TRANSFER("Transfer", "TransferItem, one of a stack to the vault", ".*/TransferItem/"),
  EQUIP("Equip", "EquipItem", ".*/EquipItem/"),
  LOCK("Lock", "SetLockState", ".*/SetLockState/");

  private final String title;
  private final String what;
  private final Pattern path;

  Call(String title, String what, String path) {
    this.title = title;
    this.what = what;
    this.path = Pattern.compile(path);
  }

  String title() {
    return title;
  }

  /** What is called, and when. */
  String what() {
    return what;
  }

  boolean isMadeTo(String path) {
    return this.path.matcher(path).matches();
  }

  /** Whether it changes something in the game. */
  boolean isAction() {
    return this == TRANSFER || this == EQUIP || this == LOCK;
  }

  /** Whether it is about the clan, and so made in nobody's name. */
  boolean isOfClan() {
    return this == CLAN || this == ROSTER;
  }

  /** Whether its answer holds tokens. */
  boolean isForTokens() {
    return this == SIGN_IN || this == REFRESH;
  }
}
