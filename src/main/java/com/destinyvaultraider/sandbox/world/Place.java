package com.destinyvaultraider.sandbox.world;

/** Where an item lies, as far as its row and its instance say so. */
enum Place {
  WORN,
  BAG,
  /** In the bag of a character that wears another exotic of the kind. */
  BAG_BESIDE_EXOTIC,
  /** In the bag of a character of another class. */
  BAG_OF_STRANGER,
  POSTMASTER,
  VAULT;

  private static final int CAN_TRANSFER = 0;
  private static final int EQUIPPED = 1;
  private static final int NOT_TRANSFERRABLE = 2;

  /** The ItemLocation, which calls the postmaster an inventory too. */
  int location() {
    return this == VAULT ? 2 : 1;
  }

  /** The TransferStatuses of the item when it lies here. */
  int transferStatus(Item item) {
    return (this == WORN ? EQUIPPED : CAN_TRANSFER)
        | (item.isNonTransferrable() ? NOT_TRANSFERRABLE : CAN_TRANSFER);
  }

  /** The EquipFailureReason that lying here gives. */
  int cannotEquipReason() {
    return switch (this) {
      case WORN, BAG -> 0;
      case BAG_BESIDE_EXOTIC -> 2;
      case BAG_OF_STRANGER -> 4;
      case POSTMASTER, VAULT -> 16;
    };
  }
}
