package com.destinyvaultraider.sandbox.world;

import static com.destinyvaultraider.sandbox.world.Casting.BUNGIE;
import static com.destinyvaultraider.sandbox.world.Casting.MEMBERSHIPS;
import static com.destinyvaultraider.sandbox.world.Casting.person;

import com.destinyvaultraider.sandbox.world.Casting.Named;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import com.destinyvaultraider.sandbox.world.Person.Manner;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The people of the sandbox: each is there for something that can happen to a player. */
final class People {

  private static final int XBOX = 1;
  private static final int PSN = 2;
  private static final int STEAM = 3;
  private static final int BATTLE_NET = 4;
  private static final int STADIA = 5;
  private static final int EPIC = 6;

  /** Numbers from here on belong to the crowd. */
  private static final int CROWD = 10_000;

  private static final int TITAN = 0;
  private static final int HUNTER = 1;
  private static final int WARLOCK = 2;

  private final Casting cast;

  People(Catalogue catalogue, Sockets sockets, Playtimes playtimes) {
    this.cast = new Casting(catalogue, sockets, playtimes);
  }

  /** Everybody, first the veteran. */
  List<Person> all() {
    return List.of(
        veteran(),
        crossSaver(),
        newcomer(),
        stranger(),
        hoarder(),
        raider(),
        stranded(),
        halfway(),
        sampler());
  }

  /** People beyond those, all alike, for trying how many can be served at once. */
  List<Person> crowd(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(this::oneOfMany).toList();
  }

  private Person oneOfMany(int number) {
    Named name = new Named("Fireteam " + number, number);
    Linked steam =
        cast.account(
            name,
            STEAM,
            CROWD + number,
            "Fireteam " + number,
            Size.ROOMY,
            cast.guardian(CROWD + number, HUNTER, 1, 0, 400, "2026-11-22T20:00:00Z"));
    return person(name, CROWD + number, "One of many", List.of(steam), Activity.ORBIT);
  }

  private Person veteran() {
    Named name = new Named("Ashen Vesper", 4410);
    Linked steam =
        cast.account(
            name,
            STEAM,
            101,
            "Ashen Vesper",
            Size.VETERAN,
            cast.guardian(1, HUNTER, 2, 1, 521, "2026-11-22T21:14:03Z"),
            cast.guardian(2, WARLOCK, 1, 0, 514, "2026-11-21T18:40:51Z"),
            cast.guardian(3, TITAN, 0, 1, 508, "2026-11-15T20:05:12Z"));
    Linked psn =
        cast.account(
            name,
            PSN,
            102,
            "ashen-vesper",
            Size.MODEST,
            cast.guardian(4, TITAN, 1, 0, 312, "2025-08-02T11:20:37Z"));
    Linked xbox =
        cast.account(
            name,
            XBOX,
            103,
            "AshenVesper77",
            Size.MODEST,
            cast.guardian(5, HUNTER, 0, 0, 204, "2024-12-27T16:48:09Z"));
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
                cast.guardian(11, WARLOCK, 0, 1, 487, "2026-11-22T08:31:40Z"),
                cast.guardian(12, TITAN, 2, 0, 455, "2026-11-09T19:12:25Z")));
    Linked steam = cast.linked(identity, new Size(7, Map.of(), 180, 14, 3, 4, 24, 15));
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
        Activity.SOCIAL_SPACE,
        Manner.OPEN);
  }

  private Person newcomer() {
    Named name = new Named("Pip Lantern", 31);
    Linked steam = cast.account(name, STEAM, 301, "Pip Lantern", Size.MODEST);
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
        cast.account(
            name,
            STEAM,
            501,
            "Magpie Osric",
            Size.FULL,
            cast.guardian(31, TITAN, 0, 0, 498, "2026-11-22T23:55:01Z"),
            cast.guardian(32, HUNTER, 1, 1, 495, "2026-11-20T14:07:33Z"),
            cast.guardian(33, WARLOCK, 2, 1, 490, "2026-11-18T09:26:18Z"));
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
        cast.account(
            name,
            PSN,
            601,
            "rook_delver",
            Size.MODEST,
            cast.guardian(41, HUNTER, 1, 0, 530, "2026-11-23T12:00:00Z"));
    return person(
        name, 6, "In the middle of a raid: cannot equip", List.of(psn), Activity.IN_ACTIVITY);
  }

  private Person stranded() {
    Named name = new Named("Sable Lockwood", 77);
    Linked xbox =
        cast.account(
            name,
            XBOX,
            701,
            "SableLockwood",
            Size.MODEST,
            cast.guardian(51, WARLOCK, 2, 1, 402, "2026-11-19T22:41:56Z"));
    return person(
        name,
        7,
        "Logged out inside an activity that locks equipment",
        List.of(xbox),
        Activity.LOCKED_OUT);
  }

  /** Cross save of two platforms, a third one left out, and two that are closed. */
  private Person halfway() {
    Named name = new Named("Wren Tallow", 808);
    Identity identity =
        new Identity(
            MEMBERSHIPS + 801,
            EPIC,
            "Wren Tallow",
            name.text(),
            name.code(),
            List.of(EPIC, PSN),
            List.of(cast.guardian(61, TITAN, 1, 1, 476, "2026-11-18T06:12:09Z")));
    Linked epic = cast.linked(identity, Size.MODEST);
    Linked xbox =
        cast.account(
            name,
            XBOX,
            803,
            "WrenTallow",
            Size.MODEST,
            cast.guardian(62, WARLOCK, 0, 0, 244, "2026-11-21T22:40:31Z"));
    return new Person(
        BUNGIE + 8,
        name.text(),
        name.code(),
        "Cross save half-way: Epic stands in for PlayStation, Xbox is left out, two are closed",
        List.of(
            new Linked(STADIA, MEMBERSHIPS + 804, "wren#6166", false, null),
            xbox,
            new Linked(PSN, MEMBERSHIPS + 802, "wren_tallow", true, null),
            new Linked(BATTLE_NET, MEMBERSHIPS + 805, "Wren#21999", false, null),
            epic),
        epic.membershipId(),
        Activity.ORBIT,
        Manner.OPEN);
  }

  /** Started last where there is nothing. */
  private Person sampler() {
    Named name = new Named("Odo Farrow", 14);
    Linked xbox = cast.account(name, XBOX, 901, "OdoFarrow", Size.MODEST);
    Linked steam =
        cast.account(
            name,
            STEAM,
            902,
            "Odo Farrow",
            Size.MODEST,
            cast.guardian(71, HUNTER, 0, 1, 351, "2026-10-02T19:24:50Z"));
    return person(
        name,
        9,
        "Plays on Steam, and has started the game on Xbox since without making a character",
        List.of(xbox, steam),
        Activity.ORBIT);
  }
}
