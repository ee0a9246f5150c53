package com.destinyvaultraider.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.destinyvaultraider.sandbox.SandboxClient.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every action works on recorded accounts of real players. */
class RecordedAccountTests {

  private static final Path DATA = Path.of("../shared/data");
  private static final long ACCOUNT = 4611686018400000002L;
  private static final String COMPONENTS = "102,103,200,201,205,300,305,310";

  @ParameterizedTest
  @ValueSource(strings = {"profile-2021-05-28.json", "profile-2026-06-09.json"})
  void servesARecordedAccountAsItIsAndLetsItBeUsed(String file) {
    Path manifest = DATA.resolve("world_sql_content_small_en.zip");
    assumeTrue(Files.exists(manifest), manifest + " is not there");
    try (SandboxServer server = SandboxServer.of(manifest, DATA.resolve(file))) {
      SandboxClient client = server.client().on(2).signIn(SmallWorld.BUNGIE);

      Answer answer = client.profile(ACCOUNT, COMPONENTS);
      JsonNode recorded = JsonMapper.shared().readTree(DATA.resolve(file)).path("Response");
      for (String component :
          List.of(
              "profileInventory",
              "profileCurrencies",
              "characters",
              "characterEquipment",
              "characterInventories")) {
        assertThat(answer.at("/" + component + "/data"))
            .as(component)
            .isEqualTo(recorded.path(component).path("data"));
      }
      JsonNode instances = answer.at("/itemComponents/instances/data");
      recorded
          .at("/itemComponents/instances/data")
          .forEachEntry((id, row) -> {
            // What the class forbids is corrected, everything else is as recorded.
            if (instances.path(id).path("cannotEquipReason").asInt() != 4) {
              assertThat(instances.path(id)).isEqualTo(row);
            }
          });
      assertThat(answer.at("/itemComponents/sockets/data"))
          .isEqualTo(recorded.at("/itemComponents/sockets/data"));

      use(client, answer);
    }
  }

  private static void use(SandboxClient client, Answer answer) {
    JsonNode instances = answer.at("/itemComponents/instances/data");
    int equipped = 0;
    for (String character : answer.at("/characters/data").propertyNames()) {
      for (JsonNode row : answer.at("/characterInventories/data/" + character + "/items")) {
        String id = row.path("itemInstanceId").asString("");
        boolean movable =
            row.path("transferStatus").asInt() == 0
                && row.path("bucketHash").asLong() != SmallWorld.POSTMASTER;
        if (movable && instances.path(id).path("canEquip").asBoolean(false)) {
          long hash = row.path("itemHash").asLong();
          assertThat(client.transfer(character, hash, id, 1, true).code())
              .as("%s to the vault", row)
              .isEqualTo(1);
          assertThat(client.transfer(character, hash, id, 1, false).code())
              .as("%s back", row)
              .isEqualTo(1);
          int code = client.equip(character, id).code();
          assertThat(code).as("%s on", row).isIn(1, 1641);
          equipped += code == 1 ? 1 : 0;
        }
      }
    }
    assertThat(equipped).isGreaterThan(50);
  }
}
