package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import com.destinyvaultraider.sandbox.world.Person.Manner;
import java.util.List;

/** Makes people, accounts and characters out of what is said of them. */
final class Casting {

  static final long MEMBERSHIPS = 4611686018400000000L;
  static final long BUNGIE = 23_300_000L;

  private static final long CHARACTERS = 2305843009300000000L;

  private final Catalogue catalogue;
  private final Sockets sockets;
  private final Playtimes playtimes;

  Casting(Catalogue catalogue, Sockets sockets, Playtimes playtimes) {
    this.catalogue = catalogue;
    this.sockets = sockets;
    this.playtimes = playtimes;
  }

  /** A person without cross save. */
  static Person person(
      Named name, int number, String about, List<Linked> memberships, Activity activity) {
    // Of the few whom others have a reason to look at, one keeps progress private.
    Manner manner = activity == Activity.LOCKED_OUT ? Manner.PRIVATE : Manner.OPEN;
    return new Person(
        BUNGIE + number, name.text(), name.code(), about, memberships, null, activity, manner);
  }

  /** An account of somebody without cross save. */
  Linked account(
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

  /** An account with all that is on it. */
  Linked linked(Identity identity, Size size) {
    return new Linked(
        identity.type(),
        identity.membershipId(),
        identity.platformName(),
        false,
        new Profile(identity, size, catalogue, sockets).document());
  }

  /** One character. */
  Guardian guardian(int number, int classType, int race, int gender, int power, String lastPlayed) {
    return new Guardian(
        CHARACTERS + number, classType, race, gender, power, playtimes.of(lastPlayed));
  }

  /** A Bungie name. */
  record Named(String text, int code) {}
}
