package com.destinyvaultraider.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.sandbox.SandboxClient.Answer;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import com.destinyvaultraider.sandbox.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The sandbox as a newcomer starts it: its own world and everybody in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnWorldTests {

  private final List<Person> people = new World().people();
  private SandboxServer server;

  @BeforeAll
  void start() {
    server = SandboxServer.start(Map.of("sandbox.requests-per-second", "25"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void letsEverybodyInAndTellsTheirAccountsApart() {
    for (Person person : people) {
      SandboxClient client = server.client().signIn(person.bungieMembershipId());
      Answer me = client.platform("/User/GetMembershipsForCurrentUser/");
      assertThat(me.at("/destinyMemberships")).hasSize(person.memberships().size());
      assertThat(me.json().path("Response").has("primaryMembershipId"))
          .isEqualTo(person.primaryMembershipId() != null);
      for (Linked linked : person.memberships()) {
        boolean playable = linked.profile() != null && !linked.overridden();
        assertThat(client.on(linked.type()).profile(linked.membershipId(), "200").code())
            .as(person.displayName())
            .isEqualTo(playable ? 1 : 1601);
      }
    }
  }

  @Test
  void keepsPeopleOutOfEachOthersThings() {
    SandboxClient second = server.client().signIn(people.get(1).bungieMembershipId());
    Linked first = people.getFirst().memberships().getFirst();

    assertThat(
            second
                .on(first.type())
                .profile(first.membershipId(), "102")
                .at("/profileInventory")
                .toString())
        .isEqualTo("{\"privacy\":2}");
  }

  @Test
  void movesAndEquipsForTheVeteran() {
    Linked account = people.getFirst().memberships().getFirst();
    SandboxClient client =
        server.client().on(account.type()).signIn(people.getFirst().bungieMembershipId());
    JsonNode item =
        client.items(account.membershipId()).stream()
            .filter(row -> row.path("owner").asString().startsWith("2305"))
            .filter(row -> row.path("sitsIn").asLong() == SmallWorld.KINETIC)
            .filter(row -> !row.path("equipped").asBoolean())
            .findFirst()
            .orElseThrow();
    String id = item.path("itemInstanceId").asString();
    String owner = item.path("owner").asString();
    long hash = item.path("itemHash").asLong();

    assertThat(client.transfer(owner, hash, id, 1, true).code()).isEqualTo(1);
    assertThat(client.transfer(owner, hash, id, 1, false).code()).isEqualTo(1);
    assertThat(client.equip(owner, id).code()).isIn(1, 1641);
  }

  @Test
  void refusesToEquipForWhoeverIsInAnActivity() {
    Person busy =
        people.stream()
            .filter(person -> person.activity() == Activity.IN_ACTIVITY)
            .findFirst()
            .orElseThrow();
    Linked account = busy.memberships().getFirst();
    SandboxClient client = server.client().on(account.type()).signIn(busy.bungieMembershipId());
    JsonNode worn =
        client.items(account.membershipId()).stream()
            .filter(row -> row.path("equipped").asBoolean())
            .findFirst()
            .orElseThrow();

    assertThat(
            client
                .equip(worn.path("owner").asString(), worn.path("itemInstanceId").asString())
                .code())
        .isEqualTo(1671);
  }

  @Test
  void sellsWhatXurHas() {
    Linked account = people.getFirst().memberships().getFirst();
    SandboxClient client =
        server.client().on(account.type()).signIn(people.getFirst().bungieMembershipId());
    client.faults("{\"kind\":\"vendor-present\"}");
    String character =
        client
            .profile(account.membershipId(), "200")
            .at("/characters/data")
            .propertyNames()
            .iterator()
            .next();
    String vendors =
        "/Destiny2/%d/Profile/%d/Character/%s/Vendors/"
            .formatted(account.type(), account.membershipId(), character);

    Answer xur = client.platform(vendors + "2190858386/?components=400,401,402");
    assertThat(xur.at("/sales/data")).isNotEmpty();
    assertThat(xur.at("/categories/data/categories/0/itemIndexes")).isNotEmpty();
    client.faults("{\"kind\":\"vendor-away\"}");
    Answer away = client.platform(vendors + "?components=400,402");
    assertThat(away.at("/vendors/data").has("2190858386")).isFalse();
    assertThat(away.at("/vendors/data").has("672118013")).isTrue();
    assertThat(away.at("/sales/data/2190858386/saleItems")).isNotEmpty();
    client.faults();
  }

  @Test
  void drawsPictures() {
    Answer picture = server.client().get("/sandbox/common/destiny2_content/icons/anything.jpg");

    assertThat(picture.header("Content-Type")).isEqualTo("image/png");
    assertThat(picture.header("Cache-Control")).contains("max-age=31536000");
    assertThat(picture.text().substring(1)).startsWith("PNG");
    assertThat(server.client().get("/sandbox/img/x.png").status()).isEqualTo(200);
    Answer large = server.client().get("/sandbox/common/destiny2_content/screenshots/1.svg");
    assertThat(large.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(large.text()).startsWith("<svg");
  }
}
