package com.destinyvaultraider.sandbox.world;

import java.util.SplittableRandom;

/** Which outline stands for an item, and how it is held. */
final class Shapes {

  private static final int CLAN_BANNER = 17;
  private static final int EMOTE = 23;
  private static final int ARTIFACT = 28;
  private static final int FINISHER = 29;

  private Shapes() {}

  static String of(Item item, Silhouettes silhouettes) {
    if (item.isRedacted()) {
      return "Unknown";
    }
    if (silhouettes.has(item.type())) {
      return item.type();
    }
    return switch (item.itemType()) {
      case Item.ARMOR -> item.type() + item.classType();
      case Item.SUBCLASS -> item.damage() == 1 ? "Prismatic" : DamageTypes.name(item.damage());
      case Item.GHOST -> "Ghost";
      case Item.SHIP -> "Ship";
      case Item.VEHICLE -> "Vehicle";
      case Item.ENGRAM -> "Engram";
      case Item.QUEST_STEP -> "Quest";
      case Item.BOUNTY -> item.bucket() == Bucket.QUESTS.hash() ? "Bounty" : "Order";
      case Item.PLUG -> plug(item);
      case CLAN_BANNER -> "Banner";
      case EMOTE -> "Emote";
      case ARTIFACT -> "Artifact";
      case FINISHER -> "Finisher";
      default -> thing(item);
    };
  }

  /** The turn of a weapon, which is drawn level but held pointing up. */
  static String stance(Item item, SplittableRandom random) {
    int degrees =
        switch (item.type()) {
          case "Sword" -> -45;
          case "Glaive" -> -38;
          case "Combat Bow" -> -28;
          case "Hand Cannon", "Sidearm" -> -14;
          default -> -24;
        };
    return "translate(-5 -4) rotate(" + (degrees - random.nextInt(5)) + " 53 52) scale(1.1)";
  }

  /** Other things stand straight; some look the other way. */
  static String upright(SplittableRandom random) {
    return random.nextBoolean() ? "" : "matrix(-1 0 0 1 96 0)";
  }

  /** The six colours of a shader. */
  static String swatches(SplittableRandom random) {
    int hue = random.nextInt(360);
    StringBuilder swatches = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      Colour colour =
          Colour.hsl(
              (hue + i * (15 + random.nextInt(35))) % 360,
              0.15 + 0.13 * random.nextInt(5),
              0.2 + 0.12 * random.nextInt(5));
      swatches
          .append("<path fill=\"")
          .append(colour.css())
          .append("\" d=\"M")
          .append(14 + i % 2 * 34)
          .append(' ')
          .append(14 + i / 2 * 23)
          .append("h34v22h-34z\"/>");
    }
    return swatches.toString();
  }

  private static String plug(Item item) {
    String category = item.extra();
    if (category.equals("frames") || category.equals("intrinsics") || category.equals("origins")) {
      return "Trait";
    }
    if (category.startsWith("shared.") || category.endsWith("abilities")) {
      return "Trait";
    }
    return switch (category) {
      case "hologram" -> "Projection";
      case "ship.spawnfx" -> "Transmat";
      case "weapon_ornament" -> "Ornament";
      case "emote" -> "Emote";
      case "supers", "catalysts" -> "Masterwork";
      default -> category.contains("masterworks") ? "Masterwork" : "Mod";
    };
  }

  /** What lies in the pockets, told by the name of its type or its own. */
  private static String thing(Item item) {
    String name = item.name();
    String type = item.type();
    if (name.contains("Map") || name.contains("Report") || name.contains("Schematic")) {
      return "Map";
    }
    if (name.contains("Mote") || name.contains("Spirit")) {
      return "Mote";
    }
    if (name.contains("Token") || name.contains("Mark") || name.contains("Cipher")) {
      return "Token";
    }
    if (type.equals("Holiday Gift") || name.equals("Candy")) {
      return "Cookie";
    }
    if (type.equals("Container") || type.equals("Package") || name.contains("Key")) {
      return "Chest";
    }
    if (name.contains("Invitation") || name.contains("Verse") || name.contains("Voucher")) {
      return "Ticket";
    }
    if (name.equals("Glimmer")) {
      return "Cube";
    }
    if (type.equals("Currency")) {
      return "Coin";
    }
    boolean material = item.itemType() == 10 || type.equals("Redeemable");
    return material ? "Material" : "Consumable";
  }
}
