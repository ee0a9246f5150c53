package com.destinyvaultraider.clan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clan of a hundred as its members see it, with and without a Bungie.net that answers. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class ClanOverHttpTests {

  private static final Logger log = LoggerFactory.getLogger(ClanOverHttpTests.class);

  private static final long VETERAN = 23300001;
  private static final long CROSS_SAVER = 23300002;
  private static final long HOARDER = 23300005;
  private static final long STRANDED = 23300007;

  private static final Pattern ROW = Pattern.compile("<tr id=\"m-(\\d+)\"");
  private static final String PROFILES = "/Platform/Destiny2/";
  private static final String GROUPS = "/Platform/GroupV2/";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clans clans;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser veteran = new Browser(0);

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    sandbox = new SandboxControl(port);
    sandbox.noFaults();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    veteran = Browser.signedIn(port, VETERAN);
  }

  @AfterEach
  void bungieAnswersAgain() {
    sandbox.noFaults();
  }

  @Test
  void readsAHundredProfilesOnceForEverybodyWhoLooks() {
    forgetAll();
    sandbox.forgetCalls();

    String first = veteran.get("/clan").body();
    awaitAll();

    Map<String, Long> calls = calls();
    log.info("A clan of 100 costs {} requests: {}", sum(calls), calls);
    assertThat(first).contains("data-refresh=\"2\"", "<meta http-equiv=\"refresh\"");
    assertThat(members(first)).hasSize(100);
    assertThat(calls)
        .containsOnly(
            Map.entry("GetGroupsForMember", 1L),
            Map.entry("GetGroup", 1L),
            Map.entry("GetMembersOfGroup", 2L),
            Map.entry("GetClanWeeklyRewardState", 1L),
            Map.entry("GetPublicMilestones", 1L),
            Map.entry("GetProfile", 100L));

    sandbox.forgetCalls();
    Browser second = Browser.signedIn(port, CROSS_SAVER);
    sandbox.forgetCalls();
    assertThat(second.get("/clan").body())
        .contains("The Lamplighters")
        .doesNotContain("refresh=\"");
    second.get("/clan/compare");
    second.get("/clan/compare?by=activity");
    second.get("/clan/fireteam");
    veteran.get("/clan");

    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void asksLaterOnlyForThoseWhoHaveBeenThereSince() {
    veteran.get("/clan");
    awaitAll();
    jdbc.sql("update clan set roster_read_at = roster_read_at - interval '11 minutes'").update();
    jdbc.sql(
            """
            update clan_member set read_at = read_at - interval '11 minutes',
                changed_at = changed_at - interval '1 day'
            """)
        .update();
    long online =
        jdbc.sql("select count(*) from clan_member where online and failures = 0")
            .query(Long.class)
            .single();
    sandbox.forgetCalls();

    String page = veteran.get("/clan").body();
    awaitAll();

    assertThat(page).contains("data-refresh", "100 members, 14 online");
    assertThat(calls())
        .containsEntry("GetMembersOfGroup", 2L)
        .containsEntry("GetProfile", online)
        .doesNotContainKey("GetGroupsForMember");
  }

  @Test
  void showsWhoIsThereAndWhyNothingIsKnownAboutSome() {
    veteran.get("/clan");
    awaitAll();

    String page = veteran.get("/clan").body();
    assertThat(page)
        .contains("The Lamplighters", "[LAMP]", "Leave a light on", "100 members, 14 online")
        .contains("Earned this week", ">Nightfall<", "Online: ", "Founder")
        .contains("&lt;b&gt;Ember&lt;/b&gt; &amp; Co.", "深い霧")
        .contains("keeps progress private", "Bungie had no answer", "plays on another platform")
        .contains("has no character", "Bungie has switched this off for now", "years ago")
        .doesNotContain("not read yet", "<b>Ember");
    assertThat(members(page).getFirst()).isEqualTo("4611686018400000101");
  }

  @Test
  void sortsByWhatTheAddressSays() {
    veteran.get("/clan");
    awaitAll();

    List<String> byPower = members(veteran.get("/clan?sort=power").body());
    List<String> weakest = members(veteran.get("/clan?sort=-power").body());
    assertThat(byPower).hasSize(100).isNotEqualTo(weakest);
    // Of whom nothing is known comes last either way.
    assertThat(byPower.subList(93, 100))
        .containsExactlyInAnyOrderElementsOf(weakest.subList(93, 100));
    assertThat(veteran.get("/clan?sort=nonsense").statusCode()).isEqualTo(200);

    String left = veteran.get("/clan/compare?sort=left").body();
    assertThat(left).contains("aria-sort=\"ascending\"");
    assertThat(members(left)).isNotEqualTo(members(veteran.get("/clan/compare").body()));
    assertThat(members(veteran.get("/clan/compare?sort=g3181387331").body()))
        .isNotEqualTo(members(veteran.get("/clan/compare?sort=-g3181387331").body()));
  }

  @Test
  void comparesByMemberAndByActivity() {
    veteran.get("/clan");
    awaitAll();

    String raids = veteran.get("/clan/compare").body();
    assertThat(raids)
        .contains("Last Wish", "Salvation&#39;s Edge", "Hunter: ", "◐", "keeps progress private")
        .doesNotContain("Nightfall Weekly Score");
    assertThat(members(raids)).hasSize(100);
    assertThat(members(veteran.get("/clan/compare?who=online").body())).hasSize(14);
    assertThat(members(veteran.get("/clan/compare?who=week").body())).hasSizeBetween(50, 90);
    assertThat(veteran.get("/clan/compare?show=challenges").body())
        .contains(
            "Nightfall Weekly Score", "Weekly Ritual Challenge 1", "Weekly Ritual Challenge 3");
    assertThat(veteran.get("/clan/compare?show=missions").body()).contains("The Witch Queen");
    assertThat(veteran.get("/clan/compare?by=activity").body())
        .contains("Under way (", "Still to do (", "Not known (18)", "done by ");
  }

  @Test
  void findsWhatAFireteamShares() {
    veteran.get("/clan");
    awaitAll();
    List<String> ids = members(veteran.get("/clan?sort=name").body());
    String seven = ids.stream().limit(7).map(id -> "with=" + id).collect(Collectors.joining("&"));

    assertThat(veteran.get("/clan/fireteam").body()).contains("Ashen Vesper", "Still to do");
    String two =
        veteran.get("/clan/fireteam?with=4611686018400000101&with=4611686018400000601").body();
    assertThat(two).contains("Rook Delver", "have this before them", "Online, with much in common");
    assertThat(veteran.get("/clan/fireteam?" + seven).body())
        .contains("The first six count")
        .doesNotContain("mate-" + ids.get(6));
    assertThat(
            veteran.get("/clan/fireteam?with=4611686018400000101&with=4611686018400000701").body())
        .contains("Not counted, since nothing is known of their progress: Sable Lockwood");
    assertThat(veteran.get("/clan/fireteam?with=4611686018400000501").body())
        .contains("mate-4611686018400000101")
        .doesNotContain("Magpie Osric");
    assertThat(veteran.get("/clan/fireteam?with=x").statusCode()).isEqualTo(400);
    assertThat(veteran.get("/clan/fireteam?with=&with=4611686018400000601").body())
        .contains("Rook Delver");
  }

  @Test
  void showsToNobodyWhatAMemberKeepsPrivateNotEvenToThemselves() {
    Browser stranded = Browser.signedIn(port, STRANDED);
    stranded.get("/clan");
    awaitAll();

    assertThat(
            jdbc.sql("select reading from clan_member where membership_id = 4611686018400000701")
                .query(String.class)
                .single())
        .contains("\"PRIVATE\"")
        .doesNotContain("\"standings\":{");
    assertThat(stranded.get("/clan/fireteam").body())
        .contains("keeps progress private", "nobody can say what is left to do")
        .doesNotContain("nothing is left to do");
  }

  @Test
  void tellsThatSomebodyHasNoClan() {
    clans.forget();
    Browser hoarder = Browser.signedIn(port, HOARDER);
    sandbox.forgetCalls();

    assertThat(hoarder.get("/clan").body()).contains("No clan", "Join one in the game");
    assertThat(hoarder.get("/clan/compare").body()).contains("No clan");
    assertThat(calls()).containsOnly(Map.entry("GetGroupsForMember", 1L));
  }

  @Test
  void saysThatClansAreSilentAndTheRestOfTheSiteWorks() {
    forgetAll();
    sandbox.putsFault("{'kind':'maintenance','path':'%s'}".formatted(GROUPS));

    var answer = veteran.get("/clan");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("role=\"status\"", "down for maintenance", "Try again");
    assertThat(veteran.get("/vault").body()).contains("Kinetic Weapons");
  }

  @Test
  void keepsWhatIsKnownWhileClansAreSilent() {
    veteran.get("/clan");
    awaitAll();
    jdbc.sql(
            "update clan set roster_read_at = roster_read_at - interval '1 hour', sheet_read_at = null")
        .update();
    sandbox.putsFault("{'kind':'maintenance','path':'%s'}".formatted(GROUPS));

    veteran.get("/clan");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> veteran.get("/clan").body().contains("does not say who is online"));

    String page = veteran.get("/clan").body();
    assertThat(page).contains("what the clan is called now", "what you see is as of 1 hour ago");
    assertThat(members(page)).hasSize(100);
    assertThat(page).contains("Earned this week").doesNotContain("data-refresh");
  }

  @Test
  void stopsWhereBungieGoesDownAndGoesOnLater() {
    forgetAll();
    sandbox.forgetCalls();
    sandbox.putsFault("{'kind':'maintenance','path':'%s3/Profile/'}".formatted(PROFILES));
    veteran.get("/clan");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> veteran.get("/clan").body().contains("has stopped answering"));

    assertThat(veteran.get("/clan").body()).contains("not read yet").doesNotContain("data-refresh");
    assertThat(calls().getOrDefault("GetProfile", 0L)).isLessThan(100);

    // No answer for some is taken for no more than that.
    sandbox.putsFault("{'kind':'failure','path':'%s6/Profile/','times':2}".formatted(PROFILES));
    jdbc.sql("update clan set tried_at = tried_at - interval '2 minutes'").update();
    veteran.get("/clan");
    awaitAll();
    assertThat(veteran.get("/clan").body()).doesNotContain("not read yet", "has stopped answering");
    assertThat(
            jdbc.sql("select count(*) from clan_member where failures = 1")
                .query(Long.class)
                .single())
        .isEqualTo(4);
  }

  @Test
  void forgetsWhoHasLeftAndClansThatNobodyLooksAt() {
    veteran.get("/clan");
    awaitAll();
    jdbc.sql(
            """
            insert into clan_member (clan_id, membership_type, membership_id, name, rank, online)
            values (4417205, 3, 1, 'Gone', 2, false)
            """)
        .update();
    jdbc.sql(
            "insert into clan (id, findings, seen_at) values (2, '{}', now() - interval '40 days')")
        .update();
    jdbc.sql("update clan set roster_read_at = roster_read_at - interval '5 minutes'").update();

    veteran.get("/clan");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> jdbc.sql("select count(*) from clan").query(Long.class).single() == 1);

    assertThat(members(veteran.get("/clan").body())).hasSize(100).doesNotContain("1");
  }

  private void awaitAll() {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> !veteran.get("/clan").body().contains("data-refresh"));
  }

  private void forgetAll() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            jdbc.sql("select count(*) = 0 from scheduled_tasks where task_name = 'clan'")
                .query(Boolean.class)
                .single());
    jdbc.sql("delete from clan").update();
    clans.forget();
  }

  private static List<String> members(String page) {
    return ROW.matcher(page).results().map(row -> row.group(1)).toList();
  }

  private Map<String, Long> calls() {
    return sandbox.calls().stream()
        .collect(
            Collectors.groupingBy(
                ClanOverHttpTests::operation, TreeMap::new, Collectors.counting()));
  }

  private static long sum(Map<String, Long> calls) {
    return calls.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String operation(String call) {
    return switch (call.replaceAll("\\d{3,}", "*")) {
      case String path when path.contains("/GroupV2/User/") -> "GetGroupsForMember";
      case String path when path.endsWith("/Members/") -> "GetMembersOfGroup";
      case String path when path.contains("/GroupV2/") -> "GetGroup";
      case String path when path.endsWith("/WeeklyRewardState/") -> "GetClanWeeklyRewardState";
      case String path when path.endsWith("/Milestones/") -> "GetPublicMilestones";
      case String path when path.contains("/Profile/") -> "GetProfile";
      case String path -> path;
    };
  }
}
