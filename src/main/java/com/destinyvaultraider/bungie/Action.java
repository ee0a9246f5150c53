package com.destinyvaultraider.bungie;

/** The item actions; Bungie asks for a pause between two of the same kind by one player. */
enum Action {
  TRANSFER("TransferItem"),
  POSTMASTER("PullFromPostmaster"),
  EQUIP("EquipItem"),
  EQUIP_SEVERAL("EquipItems"),
  LOCK("SetLockState"),
  TRACK("SetTrackedState");

  private final String endpoint;

  Action(String endpoint) {
    this.endpoint = endpoint;
  }

  /** The last part of the action's path. */
  String endpoint() {
    return endpoint;
  }
}
