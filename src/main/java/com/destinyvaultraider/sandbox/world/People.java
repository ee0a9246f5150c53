package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The people of the sandbox: each is there for something that can happen to a player. */
final class People {

  private static final int XBOX = 1;
  private static final int PSN = 2;
  private static final int STEAM = 3;

  private static final long MEMBERSHIPS = 4611686018400000000L;
  private static final long CHARACTERS = 2305843009300000000L;
  private static final long BUNGIE = 23_300_000L;

  /** Numbers from here on belong to the crowd. */
  private static final int CROWD = 10_000;

  private static final int TITAN = 0;
  private static final int HUNTER = 1;
  private static final int WARLOCK = 2;

  /** A long-time player's account: full in most places, with a few gaps to move things into. */
  private static final Size VETERAN =
      new Size(
          9,
          Map.of(
              Bucket.POWER, 6,
              Bucket.GAUNTLETS, 7,
              Bucket.CLASS_ARMOR, 5,
              Bucket.GHOST, 7,
              Bucket.VEHICLE, 5,
              Bucket.SHIP, 4,
              Bucket.FINISHER, 6,
              Bucket.ARTIFACT, 2),
          570,
          30,
          6,
          7,
          32,
          24);

  private static final Size MODEST = new Size(4, Map.of(Bucket.ARTIFACT, 1), 40, 6, 1, 2, 12, 8);

  /** Little with the characters and enough in the vault, so that much can be moved. */
  private static final Size ROOMY = new Size(3, Map.of(Bucket.ARTIFACT, 1), 60, 6, 1, 2, 12, 8);

  private static final Size FULL = new Size(9, Map.of(), 1260, 40, 21, 10, 50, 63);

  private final Catalogue catalogue;
  private final Sockets sockets;

  People(Catalogue catalogue, Sockets sockets) {
    this.catalogue = catalogue;
    this.sockets = sockets;
  }

  /** Everybody, first the veteran. */
  List<Person> all() {
    return List.of(
        veteran(), crossSaver(), newcomer(), stranger(), hoarder(), raider(), stranded());
  }

  /** People beyond those, all alike, for trying how many can be served at once. */
  List<Person> crowd(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(this::oneOfMany).toList();
  }

  private Person oneOfMany(int number) {
    Named name = new Named("Fireteam " + number, number);
    Linked steam =
        account(
            name,
            STEAM,
            CROWD + number,
            "Fireteam " + number,
            ROOMY,
            guardian(CROWD + number, HUNTER, 1, 0, 400, "2026-11-22T20:00:00Z"));
    return person(name, CROWD + number, "One of many", List.of(steam), Activity.ORBIT);
  }

  private Person veteran() {
    Named name = new Named("Ashen Vesper", 4410);
    Linked steam =
        account(
            name,
            STEAM,
            101,
            "Ashen Vesper",
            VETERAN,
            guardian(1, HUNTER, 2, 1, 521, "2026-11-22T21:14:03Z"),
            guardian(2, WARLOCK, 1, 0, 514, "2026-11-21T18:40:51Z"),
            guardian(3, TITAN, 0, 1, 508, "2026-11-15T20:05:12Z"));
    Linked psn =
        account(
            name,
            PSN,
            102,
            "ashen-vesper",
            MODEST,
            guardian(4, TITAN, 1, 0, 312, "2025-08-02T11:20:37Z"));
    Linked xbox =
        account(
            name,
            XBOX,
            103,
            "AshenVesper77",
            MODEST,
            guardian(5, HUNTER, 0, 0, 204, "2024-12-27T16:48:09Z"));
    return person(
        name,
        1,
        "Three characters on Steam, a well-filled vault, older accounts on PlayStation and Xbox",
        List.of(steam, psn, xbox),
        Activity.ORBIT);
  }

  private Person crossSaver() {
    Named name = new Named("Tamsin Quill", 207);
    Identity identity =
        new Identity(
            MEMBERSHIPS + 201,
            STEAM,
            "Tamsin Quill",
            name.text(),
            name.code(),
            List.of(STEAM, XBOX, PSN),
            List.of(
                guardian(11, WARLOCK, 0, 1, 487, "2026-11-22T08:31:40Z"),
                guardian(12, TITAN, 2, 0, 455, "2026-11-09T19:12:25Z")));
    Linked steam = linked(identity, new Size(7, Map.of(), 180, 14, 3, 4, 24, 15));
    return new Person(
        BUNGIE + 2,
        name.text(),
        name.code(),
        "Cross save: Steam stands in for Xbox and PlayStation",
        List.of(
            steam,
            new Linked(XBOX, MEMBERSHIPS + 202, "TamsinQuill", true, null),
            new Linked(PSN, MEMBERSHIPS + 203, "tamsin_quill", true, null)),
        steam.membershipId(),
        Activity.SOCIAL_SPACE);
  }

  private Person newcomer() {
    Named name = new Named("Pip Lantern", 31);
    Linked steam = account(name, STEAM, 301, "Pip Lantern", MODEST);
    return person(name, 3, "New: an account without a character", List.of(steam), Activity.ORBIT);
  }

  private Person stranger() {
    return person(
        new Named("Nora Plainfield", 9002),
        4,
        "Has never played: no Destiny account at all",
        List.of(),
        Activity.ORBIT);
  }

  private Person hoarder() {
    Named name = new Named("Magpie Osric", 1300);
    Linked steam =
        account(
            name,
            STEAM,
            501,
            "Magpie Osric",
            FULL,
            guardian(31, TITAN, 0, 0, 498, "2026-11-22T23:55:01Z"),
            guardian(32, HUNTER, 1, 1, 495, "2026-11-20T14:07:33Z"),
            guardian(33, WARLOCK, 2, 1, 490, "2026-11-18T09:26:18Z"));
    return person(
        name,
        5,
        "Keeps everything: vault, slots and postmaster are full",
        List.of(steam),
        Activity.SOCIAL_SPACE);
  }

  private Person raider() {
    Named name = new Named("Rook Delver", 6116);
    Linked psn =
        account(
            name,
            PSN,
            601,
            "rook_delver",
            MODEST,
            guardian(41, HUNTER, 1, 0, 530, "2026-11-23T12:00:00Z"));
    return person(
        name, 6, "In the middle of a raid: cannot equip", List.of(psn), Activity.IN_ACTIVITY);
  }

  private Person stranded() {
    Named name = new Named("Sable Lockwood", 77);
    Linked xbox =
        account(
            name,
            XBOX,
            701,
            "SableLockwood",
            MODEST,
            guardian(51, WARLOCK, 2, 1, 402, "2026-11-19T22:41:56Z"));
    return person(
        name,
        7,
        "Logged out inside an activity that locks equipment",
        List.of(xbox),
        Activity.LOCKED_OUT);
  }

  private static Person person(
      Named name, int number, String about, List<Linked> memberships, Activity activity) {
    return new Person(
        BUNGIE + number, name.text(), name.code(), about, memberships, null, activity);
  }

  private Linked account(
      Named name, int type, int number, String platformName, Size size, Guardian... guardians) {
    return linked(
        new Identity(
            MEMBERSHIPS + number,
            type,
            platformName,
            name.text(),
            name.code(),
            List.of(type),
            List.of(guardians)),
        size);
  }

  private Linked linked(Identity identity, Size size) {
    return new Linked(
        identity.type(),
        identity.membershipId(),
        identity.platformName(),
        false,
        new Profile(identity, size, catalogue, sockets).document());
  }

  private static Guardian guardian(
      int number, int classType, int race, int gender, int power, String lastPlayed) {
    return new Guardian(CHARACTERS + number, classType, race, gender, power, lastPlayed);
  }

  private record Named(String text, int code) {}
}
