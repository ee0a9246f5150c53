package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Clan.Member;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import com.destinyvaultraider.sandbox.world.Person.Manner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up the members of the clan: facts enough to be looked at, and nothing that they own. */
final class ClanPeople {

  private static final long MEMBERSHIPS = 4611686018400005000L;
  private static final long CHARACTERS = 2305843009300005000L;
  private static final long BUNGIE = 24_500_000L;
  private static final int[] PLATFORMS = {3, 3, 2, 1, 3, 6, 2, 3};
  private static final Instant FOUNDED = Instant.parse("2019-03-02T19:20:00Z");
  private static final Duration NEXT_JOINED = Duration.ofDays(27);

  /** By their first account: the veteran, one with cross save, the raider, the stranded one. */
  private static final Set<Long> JOINED =
      Set.of(
          4611686018400000101L, 4611686018400000201L, 4611686018400000601L, 4611686018400000701L);

  private static final List<String> FIRST =
      List.of(
          "Wren", "Juno", "Silas", "Marrow", "Linden", "Odessa", "Corvin", "Petra", "Hale", "Ives",
          "Sorrel", "Brant", "Nell", "Tobin");

  private static final List<String> LAST =
      List.of(
          "Ashgrove",
          "Kestrel",
          "Tallow",
          "Harrow",
          "Pike",
          "Lumen",
          "Fenwick",
          "Stroud",
          "Vale",
          "Merrow",
          "Croft",
          "Winter",
          "Gantry");

  /** Names that not every page has a place for. */
  private static final List<String> ODD =
      List.of("Bartholomew of the Long Mile", "<b>Ember</b> & Co.", "深い霧", "Ёлка Звёздная", "a");

  private final Catalogue catalogue;
  private final Playtimes playtimes;

  ClanPeople(Catalogue catalogue, Playtimes playtimes) {
    this.catalogue = catalogue;
    this.playtimes = playtimes;
  }

  /** The clan of some who can sign in, of whom the first has founded it, and of others. */
  Clan with(List<Person> people) {
    List<Member> members = new ArrayList<>();
    for (Person person : people.stream().filter(each -> joined(each, people)).toList()) {
      int rank = members.isEmpty() ? Clan.FOUNDER : Clan.MEMBER;
      boolean online = person.activity() == Activity.IN_ACTIVITY || members.isEmpty();
      Linked account = person.memberships().getFirst();
      members.add(member(person, account, rank, online, members.size()));
    }
    for (int number = 1; members.size() < Clan.SIZE; number++) {
      Habit habit = Habit.of(number);
      Person person = person(number, habit);
      int rank = number % 19 == 1 ? Clan.ADMIN : number % 11 == 0 ? Clan.BEGINNER : Clan.MEMBER;
      boolean online = habit == Habit.OFTEN && number % 5 == 0;
      Linked account = person.memberships().getFirst();
      members.add(member(person, account, rank, online, members.size()));
    }
    return new Clan(members);
  }

  /** Who is alone in the world is in the clan, too. */
  private static boolean joined(Person person, List<Person> people) {
    return !person.memberships().isEmpty()
        && (people.size() == 1 || JOINED.contains(person.memberships().getFirst().membershipId()));
  }

  private Member member(Person person, Linked account, int rank, boolean online, int place) {
    Instant joined = FOUNDED.plus(NEXT_JOINED.multipliedBy(place));
    Instant seen = lastPlayed(account).orElse(joined.plus(Duration.ofDays(40)));
    Instant came = online ? playtimes.ago(Duration.ofMinutes(20 + 7L * place)) : seen;
    return new Member(person, account.membershipId(), rank, online, came, joined);
  }

  private static Optional<Instant> lastPlayed(Linked account) {
    return Optional.ofNullable(account.profile()).stream()
        .flatMap(profile -> profile.path("characters").path("data").valueStream())
        .map(sheet -> Instant.parse(sheet.path("dateLastPlayed").asString()))
        .max(Comparator.naturalOrder());
  }

  private Person person(int number, Habit habit) {
    String name = name(number);
    int type = PLATFORMS[number % PLATFORMS.length];
    int code = 1 + number * 97 % 9999;
    SplittableRandom random = new SplittableRandom(number);
    List<Guardian> guardians = new ArrayList<>();
    int characters = habit == Habit.NO_CHARACTER ? 0 : 1 + Math.min(2, random.nextInt(4));
    Instant last = habit == Habit.OFTEN ? recently(random) : longAgo(habit, random);
    for (int i = 0; i < characters; i++) {
      Instant played = last.minus(Duration.ofHours(habit == Habit.OFTEN && i > 0 ? i : i * 90L));
      guardians.add(
          new Guardian(
              CHARACTERS + number * 3L + i,
              (number + i) % 3,
              random.nextInt(3),
              random.nextInt(2),
              180 + random.nextInt(360),
              played.toString()));
    }
    Identity identity =
        new Identity(MEMBERSHIPS + number, type, name, name, code, List.of(type), guardians);
    return new Person(
        BUNGIE + number,
        name,
        code,
        "In the clan",
        List.of(new Linked(type, identity.membershipId(), name, false, document(identity, habit))),
        null,
        number % 5 == 0 ? Activity.IN_ACTIVITY : Activity.ORBIT,
        manner(number));
  }

  private Instant recently(SplittableRandom random) {
    return playtimes.ago(Duration.ofMinutes(5 + random.nextInt(2_000)));
  }

  private Instant longAgo(Habit habit, SplittableRandom random) {
    int days = habit == Habit.SELDOM ? 8 + random.nextInt(60) : 400 + random.nextInt(1_200);
    return playtimes.ago(Duration.ofDays(days).plusMinutes(random.nextInt(1_440)));
  }

  private @Nullable ObjectNode document(Identity identity, Habit habit) {
    if (habit == Habit.ELSEWHERE) {
      return null;
    }
    List<Item> emblems = catalogue.in(Bucket.EMBLEM);
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.putObject("profile").put("privacy", 1).set("data", identity.profile());
    ObjectNode sheets = document.putObject("characters").put("privacy", 1).putObject("data");
    for (Guardian guardian : identity.guardians()) {
      Item emblem = emblems.get((int) (guardian.characterId() % emblems.size()));
      sheets.set(
          Long.toString(guardian.characterId()), CharacterSheet.of(identity, guardian, emblem));
    }
    return document;
  }

  private static Manner manner(int number) {
    return switch (number % 48) {
      case 7, 19, 31, 43 -> Manner.PRIVATE;
      case 26 -> Manner.SWITCHED_OFF;
      case 40 -> Manner.BREAKING;
      default -> Manner.OPEN;
    };
  }

  private static String name(int number) {
    int odd = number / 17;
    return number % 17 == 4 && odd < ODD.size()
        ? ODD.get(odd)
        : FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
  }

  /** When somebody plays, if at all. */
  private enum Habit {
    /** In the current week. */
    OFTEN,
    /** Weeks ago. */
    SELDOM,
    /** Years ago. */
    FORMERLY,
    /** On the account that is in the clan there is nothing left. */
    NO_CHARACTER,
    /** Bungie finds no account where the clan has one: it was played on another platform. */
    ELSEWHERE;

    static Habit of(int number) {
      if (number % 32 == 14) {
        return ELSEWHERE;
      }
      if (number % 48 == 22) {
        return NO_CHARACTER;
      }
      return number % 9 == 8 ? FORMERLY : number % 4 == 3 ? SELDOM : OFTEN;
    }
  }
}
