package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.ClanSheet;
import com.destinyvaultraider.clan.ActivityPage.Entry;
import com.destinyvaultraider.clan.ActivityPage.Group;
import com.destinyvaultraider.clan.ActivityPage.Person;
import com.destinyvaultraider.clan.FireteamPage.Choice;
import com.destinyvaultraider.clan.FireteamPage.Mate;
import com.destinyvaultraider.clan.FireteamPage.Shared;
import com.destinyvaultraider.clan.Head.Earned;
import com.destinyvaultraider.clan.Head.Filling;
import com.destinyvaultraider.clan.Head.Link;
import com.destinyvaultraider.clan.RosterPage.Column;
import com.destinyvaultraider.clan.RosterPage.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages about a clan with invented content, in every state. */
public final class SampleClan {

  private static final List<String> GOALS =
      List.of("Salvation's Edge", "King's Fall", "Vow of the Disciple", "Warlord's Ruin");

  private static final List<Face> FACES =
      List.of(
          face("1", "Lyra-Nine", "#0042", true, "Online: King's Fall", 519, "", true),
          face("2", "Bartholomew of the Long Mile", "#1001", true, "Online", 402, "", false),
          face("3", "<b>Ember</b> & Co.", "", false, "3 hours ago", 388, "", false),
          face("4", "深い霧", "#0007", false, "2 years ago", 0, "plays on another platform", false),
          face("5", "Nell", "#9999", false, "1 day ago", 260, "keeps progress private", false));

  private SampleClan() {}

  /** The roster, full. */
  public static Object roster() {
    return roster(List.of(), null);
  }

  /** The roster while it is being read, with Bungie silent about some of it. */
  public static Object fillingRoster() {
    return roster(
        List.of("Bungie.net does not say what the clan has earned just now."),
        new Filling("Reading how far everybody is: 2 of 5", 2, 5));
  }

  /** Members beside each other. */
  public static Object compare() {
    return new ComparePage(
        head("/clan/compare", List.of(), null),
        links("Raids and dungeons", "Weekly challenges", "Missions"),
        links("Everybody", "Played this week", "Online"),
        links("By member", "By activity"),
        List.of(
            new Column("name", "Name", "/clan/compare?sort=-name", "ascending"),
            new Column("seen", "Seen", "/clan/compare?sort=seen", "none"),
            new Column("left", "Still to do", "/clan/compare?sort=left", "none")),
        GOALS.stream()
            .map(goal -> new Column("g1", goal, "/clan/compare?sort=g1", "none"))
            .toList(),
        FACES.stream()
            .map(face ->
                new ComparePage.Row(face, face.why().isEmpty() ? "3" : "", pips(face.why())))
            .toList(),
        "",
        Pips.legend());
  }

  /** The same where nobody fits. */
  public static Object compareNobody() {
    return new ComparePage(
        head("/clan/compare", List.of(), null),
        links("Raids and dungeons", "Weekly challenges", "Missions"),
        links("Everybody", "Played this week", "Online"),
        links("By member", "By activity"),
        List.of(),
        List.of(),
        List.of(),
        "Nobody in the clan is online just now. Look at everybody instead.",
        Pips.legend());
  }

  /** By what there is to do. */
  public static Object activities() {
    List<Person> people =
        FACES.stream()
            .map(face ->
                new Person(
                    "/clan/fireteam?with=" + face.id(),
                    face.name(),
                    face.online(),
                    face.self(),
                    face.self() ? "2 characters left" : ""))
            .toList();
    return new ActivityPage(
        head("/clan/compare", List.of(), null),
        links("Raids and dungeons", "Weekly challenges", "Missions"),
        links("Everybody", "Played this week", "Online"),
        links("By activity", "By member"),
        links("Most have it before them", "Most have done it", "Name"),
        GOALS.stream()
            .map(goal ->
                new Entry(
                    "goal-" + goal.hashCode(),
                    "Raid",
                    goal,
                    "done by 2 of 3",
                    2,
                    3,
                    1,
                    List.of(
                        new Group("begun", "Under way (5)", true, people),
                        new Group("unplayed", "Not played this week (5)", false, people),
                        new Group("done", "Done (5)", true, people))))
            .toList(),
        "",
        people);
  }

  /** What three share. */
  public static Object fireteam() {
    List<Face> team = List.of(FACES.get(0), FACES.get(1), FACES.get(4));
    List<Shared> goals =
        GOALS.stream()
            .map(goal -> new Shared("Raid", goal, pips("").subList(0, team.size())))
            .toList();
    return new FireteamPage(
        head("/clan/fireteam", List.of(), null),
        team.stream().map(face -> new Mate(face, "Hunter · Titan", "/clan/fireteam")).toList(),
        false,
        false,
        List.of(new Choice("3", FACES.get(2).name()), new Choice("4", FACES.get(3).name())),
        links("Juno Kestrel (7)", "Wren Tallow (3)"),
        "Not counted, since nothing is known of their progress: Nell",
        List.of(
            new FireteamPage.Group("Both have this before them", goals),
            new FireteamPage.Group("1 of 2 have this before them", goals)),
        "",
        Pips.legend());
  }

  /** Somebody alone, with nothing left to do. */
  public static Object alone() {
    return new FireteamPage(
        head("/clan/fireteam", List.of(), null),
        List.of(new Mate(FACES.getFirst(), "Hunter · Titan · Warlock", "/clan/fireteam")),
        false,
        false,
        FACES.stream().skip(1).map(face -> new Choice(face.id(), face.name())).toList(),
        List.of(),
        "",
        List.of(),
        "As far as the game tells, nothing is left to do here.",
        Pips.legend());
  }

  /** A full one, for which more were chosen than there are places. */
  public static Object fullFireteam() {
    List<Face> team = Stream.concat(FACES.stream(), Stream.of(FACES.get(1))).toList();
    List<Pips> pips = Stream.concat(pips("").stream(), pips("not read yet").stream()).toList();
    return new FireteamPage(
        head("/clan/fireteam", List.of(), null),
        team.stream().map(face -> new Mate(face, "Hunter · Titan", "/clan/fireteam")).toList(),
        true,
        true,
        List.of(),
        List.of(),
        "Not counted, since nothing is known of their progress: 深い霧, Nell",
        List.of(
            new FireteamPage.Group(
                "4 of 4 have this before them",
                GOALS.stream()
                    .map(goal -> new Shared("Raid", goal, pips.subList(0, team.size())))
                    .toList())),
        "",
        Pips.legend());
  }

  /** A clan of which only the name is known. */
  public static Object unknownRoster() {
    RosterPage roster =
        roster(
            List.of(
                "Bungie.net does not say who is in the clan just now. It is asked again in a"
                    + " minute."),
            null);
    return new RosterPage(roster.head(), roster.columns(), List.of());
  }

  private static RosterPage roster(List<String> troubles, @Nullable Filling filling) {
    return new RosterPage(
        head("/clan", troubles, filling),
        List.of(
            new Column("name", "Name", "/clan?sort=name", "none"),
            new Column("seen", "Seen", "/clan?sort=-seen", "ascending"),
            new Column("platform", "Platform", "/clan?sort=platform", "none"),
            new Column("rank", "Guardian rank", "/clan?sort=rank", "none"),
            new Column("power", "Power", "/clan?sort=power", "none"),
            new Column("role", "Role", "/clan?sort=role", "none"),
            new Column("joined", "Joined", "/clan?sort=joined", "none")),
        FACES.stream()
            .map(face ->
                new Row(
                    face,
                    face.self() ? "Founder" : "",
                    face.power() == 0 ? "" : "7",
                    face.power() == 0 ? "" : String.valueOf(face.power()),
                    "2 Mar 2019"))
            .toList());
  }

  private static Head head(String tab, List<String> troubles, @Nullable Filling filling) {
    return new Head(
        "The Lamplighters",
        "[LAMP]",
        "Leave a light on",
        Banner.of(
            new ClanSheet.Banner(
                4142223378L, 3379387794L, 3568748757L, 1473910866L, 3379387713L, 1681506977L, 1L)),
        "5 members, 2 online",
        "as of 2 minutes ago",
        List.of(new Earned("Nightfall", true), new Earned("Gambit", false)),
        troubles,
        filling != null,
        filling,
        List.of(
            new Link("Roster", "/clan", tab.equals("/clan")),
            new Link("Compare", "/clan/compare", tab.equals("/clan/compare")),
            new Link("Fireteam", "/clan/fireteam", tab.equals("/clan/fireteam"))));
  }

  private static List<Pips> pips(String why) {
    return why.isEmpty()
        ? List.of(
            new Pips("done", "●○–", "Hunter: done, Titan: still to do, Warlock: not played"),
            new Pips("begun", "◐○", "Hunter: 2 of 5, Titan: still to do"),
            new Pips("open", "○", "Hunter: still to do"),
            new Pips("off-the-list", "◌◌", "Hunter: no longer listed, Titan: no longer listed"))
        : List.of(Pips.unknown(why), Pips.unknown(why), Pips.unknown(why), Pips.unknown(why));
  }

  private static List<Link> links(String current, String... others) {
    return Stream.concat(
            Stream.of(new Link(current, "/clan/compare", true)),
            Arrays.stream(others).map(name -> new Link(name, "/clan/compare", false)))
        .toList();
  }

  private static Face face(
      String id,
      String name,
      String code,
      boolean online,
      String presence,
      int power,
      String why,
      boolean self) {
    String emblem = power == 0 ? "" : "/icons/emblem" + id + ".svg";
    return new Face(
        id,
        name,
        code,
        "Steam",
        emblem,
        online,
        presence,
        "2026-11-23T15:56:14Z",
        power,
        why,
        self);
  }
}
