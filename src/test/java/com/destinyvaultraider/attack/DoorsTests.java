package com.destinyvaultraider.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.attack.Doors.Knock;
import com.destinyvaultraider.attack.Surface.Door;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that there is, tried by a stranger, without the token of a form, and by somebody
 * who only looks. A new address fails the first test until it is written down how it is tried.
 */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class DoorsTests {

  private static final String VETERAN = "4611686018400000101";
  private static final String STRANGER = "4611686018400000201";
  private static final String SECRET = "only the veteran knows";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  private List<Door> surface = List.of();
  private SandboxControl sandbox = new SandboxControl(0);
  private Browser veteran = new Browser(0);
  private final Map<String, String> ids = new LinkedHashMap<>();

  @BeforeEach
  void theVeteranHasAllThatAPlayerCanHave(
      @Autowired Manifest manifest,
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    surface = Surface.of(mappings);
    sandbox = new SandboxControl(port);
    sandbox.resetWhenIdle(database);
    veteran = Browser.signedIn(port, 23300001);
    ids.clear();
    ids.put("<membership>", VETERAN);
    ids.put("<item>", instance(VETERAN));
    ids.put("<stack>", stackOfTheVeteranAlone());
    ids.put("<character>", character(VETERAN));
    ids.put("<order>", order("PROPOSED"));
    ids.put("<held>", order("HELD"));
    post(veteran, "/annotations?thing=<item>&tag=keep&notes=" + SECRET.replace(' ', '+'));
    post(veteran, "/search/saved?q=is:weapon");
    ids.put(
        "<change>",
        database.sql("select max(id)::text from annotation_change").query(String.class).single());
    post(veteran, "/wishlists?text=title:" + SECRET.replace(' ', '+') + "%0Adimwishlist:item=5");
    ids.put(
        "<list>", database.sql("select max(id)::text from wish_list").query(String.class).single());
    ids.put("<match>", match());
    post(veteran, "/notices/feed?");
    ids.put(
        "<feed>",
        veteran
            .get("/notices")
            .body()
            .replaceFirst("(?s).*/notices/feed/([\\w-]+)[.]atom.*", "$1"));
    ids.put("<letter>", letter());
    ids.put("<bungie>", "23300001");
    ids.put(
        "<session>",
        database
            .sql(
                """
                select browser::text from signed_in join users on users.id = user_id
                where bungie_membership_id = 23300001 order by since desc limit 1
                """)
            .query(String.class)
            .single());
    sandbox.forgetCalls();
  }

  @AfterEach
  void forget() {
    database.sql("delete from orders").update();
    database.sql("delete from annotation").update();
    database.sql("delete from annotation_change").update();
    database.sql("update annotation_book set version = version + 1").update();
    database.sql("delete from search").update();
    database.sql("delete from wish_list").update();
    database.sql("delete from notice_mail").update();
    database.sql("delete from notice_feed").update();
  }

  @Test
  void everyAddressIsTriedWithEveryInputThatItHas() {
    assertThat(surface).hasSizeGreaterThan(50);
    assertThat(Doors.ALL.stream().map(Doors::name))
        .containsExactlyInAnyOrderElementsOf(surface.stream().map(Door::name).toList());

    SoftAssertions.assertSoftly(all -> {
      for (Door door : surface) {
        all.assertThat(Doors.at(door).inputs(door.path())).as(door.name()).isEqualTo(door.inputs());
      }
    });
  }

  @Test
  void nobodyFindsWhatIsNotTheirs() {
    Browser stranger = Browser.signedIn(port, 23300002);
    stranger.get("/vault");
    ids.put("<my item>", instance(STRANGER));
    ids.put("<mine>", character(STRANGER));

    SoftAssertions.assertSoftly(all -> {
      for (Door door : surface) {
        for (Knock knock : Doors.at(door).foreign()) {
          String what = door.method() + " " + knock;
          World before = World.now(database, sandbox, VETERAN, STRANGER);
          HttpResponse<String> answer = knock(stranger, door, knock.address());
          all.assertThat(answer.statusCode()).as(what).isEqualTo(knock.status());
          all.assertThat(answer.body()).as(what).doesNotContain(SECRET);
          all.assertThat(World.now(database, sandbox, VETERAN, STRANGER).changesSince(before))
              .as(what)
              .isEmpty();
        }
      }
    });
  }

  @Test
  void nothingIsDoneWithoutTheTokenOfAForm() {
    String another = Browser.signedIn(port, 23300002).csrfOn("/accounts");
    World before = World.now(database, sandbox, VETERAN);

    SoftAssertions.assertSoftly(all -> {
      for (Door door : surface.stream().filter(Door::changes).toList()) {
        String address = Doors.at(door).own();
        for (String token : List.of("", "&_csrf=", "&_csrf=x", "&_csrf=" + another)) {
          all.assertThat(veteran.postForm(path(address), form(address) + token).statusCode())
              .as(door.name() + " " + token)
              .isEqualTo(Doors.at(door).needsForm() ? 403 : 404);
        }
      }
    });

    assertThat(World.now(database, sandbox, VETERAN).changesSince(before)).isEmpty();
  }

  @Test
  void lookingChangesNothing() {
    SoftAssertions.assertSoftly(all -> {
      for (Door door : surface.stream().filter(door -> !door.changes()).toList()) {
        for (Knock knock : Doors.at(door).all()) {
          World before = World.now(database, sandbox, VETERAN);
          all.assertThat(veteran.statusOf(filled(knock.address())))
              .as(knock.address())
              .isEqualTo(200);
          all.assertThat(World.now(database, sandbox, VETERAN).changesSince(before))
              .as(knock.address())
              .isEmpty();
        }
      }
    });
  }

  @Test
  void nobodySignsSomebodyOutByALink() {
    veteran.get("/logout");
    veteran.post("/logout", Map.of());

    assertThat(veteran.get("/accounts").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> knock(Browser who, Door door, String address) {
    return door.changes() ? post(who, address) : who.get(filled(address));
  }

  private HttpResponse<String> post(Browser who, String address) {
    return who.postForm(path(address), form(address) + "&_csrf=" + who.csrfOn("/accounts"));
  }

  private String filled(String address) {
    String filled = address;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace(id.getKey(), id.getValue());
    }
    return filled;
  }

  private String path(String address) {
    return filled(address).replaceFirst("\\?.*", "");
  }

  private String form(String address) {
    return filled(address).replaceFirst("[^?]*\\??", "");
  }

  /** The word that only readers of the veteran's mail know. */
  private String letter() {
    database
        .sql(
            """
            insert into notice_mail (user_id, address, token, token_hash, confirmed_at, asked, asked_on)
            select id, 'ashen@mail.example', ''::bytea, sha256('letter'), now(), 1, current_date
            from users where bungie_membership_id = 23300001
            """)
        .update();
    return "letter";
  }

  private String instance(String account) {
    return sandbox
        .items(account)
        .filter(item -> item.path("owner").asString().equals("vault"))
        .filter(item -> item.has("itemInstanceId"))
        .map(item -> item.path("itemInstanceId").asString())
        .findFirst()
        .orElseThrow();
  }

  private String match() {
    Matcher match =
        Pattern.compile("/statistics/activities/(\\d+)")
            .matcher(veteran.get("/statistics/activities").body());
    assertThat(match.find()).isTrue();
    return match.group(1);
  }

  private String stackOfTheVeteranAlone() {
    Set<String> strangers =
        sandbox
            .items(STRANGER)
            .map(item -> item.path("itemHash").asString())
            .collect(Collectors.toSet());
    return sandbox
        .items(VETERAN)
        .filter(item -> item.path("owner").asString().equals("vault"))
        .filter(item -> !item.has("itemInstanceId"))
        .map(item -> item.path("itemHash").asString())
        .filter(hash -> !strangers.contains(hash))
        .findFirst()
        .orElseThrow();
  }

  private String character(String account) {
    return sandbox
        .items(account)
        .map(item -> item.path("owner").asString())
        .filter(owner -> owner.matches("\\d+"))
        .findFirst()
        .orElseThrow();
  }

  /** An order of the veteran to send the item to the character, in this state. */
  private String order(String state) {
    Long id =
        database
            .sql(
                """
                insert into orders (user_id, bungie_membership_id, membership_type, membership_id,
                  form_key, purpose, state, room, placed_at, progressed_at, sentence)
                select id, bungie_membership_id, 3, :membership,
                  :state, 'SEND', :state, 'AS_SHOWN', now(), now(), :sentence
                from users where bungie_membership_id = 23300001 returning id
                """)
            .param("membership", Long.valueOf(VETERAN))
            .param("state", state)
            .param("sentence", SECRET)
            .query(Long.class)
            .single();
    database
        .sql(
            """
            insert into order_load (order_id, position, role, wish, hash, instance_id, quantity,
              account_wide, name, from_place, at_place, to_place, state)
            values (?, 0, 'WANTED', 0, 1, ?, 1, false, ?, 'vault', 'vault', ?, 'OPEN')
            """)
        .params(id, Long.valueOf(filled("<item>")), SECRET, "bag-" + filled("<character>"))
        .update();
    return String.valueOf(id);
  }
}
