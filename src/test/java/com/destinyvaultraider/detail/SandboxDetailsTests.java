package com.destinyvaultraider.detail;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The veteran's things, as a newcomer to the sandbox sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxDetailsTests {

  private static final int ARMOR = 2;
  private static final int WEAPON = 3;

  private List<ItemDetail> details = List.of();
  private JsonNode figures = JsonNodeFactory.instance.missingNode();

  @BeforeAll
  void workOut(@TempDir Path directory) {
    World world = new World();
    Path content = directory.resolve("world.content");
    world.writeManifest(content);
    Person.Linked account = world.people().getFirst().memberships().getFirst();
    figures =
        Objects.requireNonNull(account.profile()).path("itemComponents").path("stats").path("data");
    String answer = "{\"Response\":" + account.profile() + ",\"ErrorCode\":1}";
    details =
        new Details()
            .of(
                PictureAssembly.assemble(
                    new Membership(account.type(), account.membershipId()),
                    ProfileReader.read(answer.getBytes(StandardCharsets.UTF_8)),
                    Definitions.read("sandbox", content),
                    Instant.EPOCH));
  }

  @Test
  void haveStatsThatAddUp() {
    assertThat(of(WEAPON)).hasSizeGreaterThan(100);
    assertThat(of(ARMOR)).hasSizeGreaterThan(100);
    for (ItemDetail detail : details) {
      int type = detail.item().definition().itemType();
      if (type == WEAPON || type == ARMOR) {
        assertThat(detail.stats()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(detail.complete()).isTrue();
      }
      for (StatLine stat : detail.stats()) {
        assertThat(stat.base() + stat.parts() + stat.mods()).isEqualTo(stat.total());
        assertThat(stat.name()).isNotEmpty();
      }
    }
  }

  @Test
  void haveTheStatsThatTheSandboxTells() {
    for (ItemDetail detail : details) {
      JsonNode told = figures.path(String.valueOf(detail.item().id())).path("stats");
      for (JsonNode stat : told) {
        assertThat(detail.stat(stat.path("statHash").asLong()))
            .as("%s: %s", detail.item().definition().name(), stat)
            .isEqualTo(stat.path("value").asInt());
      }
      assertThat(detail.stats()).noneMatch(StatLine::told);
    }
    assertThat(figures).hasSizeGreaterThan(200);
  }

  @Test
  void haveSocketsOfEveryKindThatGearHas() {
    assertThat(of(WEAPON))
        .flatExtracting(ItemDetail::sockets)
        .filteredOn(socket -> socket.plugged() != null)
        .extracting(Socket::kind)
        .contains(
            Kind.INTRINSIC,
            Kind.PART,
            Kind.TRAIT,
            Kind.ORIGIN,
            Kind.MOD,
            Kind.MASTERWORK,
            Kind.CATALYST,
            Kind.TRACKER,
            Kind.SHADER,
            Kind.CRAFTING);
    assertThat(details)
        .flatExtracting(ItemDetail::sockets)
        .filteredOn(socket -> socket.kind() == Kind.TRAIT)
        .anyMatch(socket -> socket.options().size() > 1);
  }

  @Test
  void offerWhatIsInTheirSockets() {
    assertThat(details)
        .flatExtracting(ItemDetail::sockets)
        .filteredOn(socket -> socket.plugged() != null)
        .hasSizeGreaterThan(1_000)
        .allMatch(socket -> socket.options().contains(socket.plugged()));
    assertThat(of(WEAPON))
        .allMatch(detail ->
            detail.sockets().stream()
                .filter(socket -> socket.kind() == Kind.INTRINSIC)
                .allMatch(socket -> socket.options().size() == 1));
    assertThat(details)
        .filteredOn(detail -> !detail.stats().isEmpty())
        .allMatch(detail -> detail.stats().stream().anyMatch(stat -> stat.base() != 0));
  }

  @Test
  void haveComeAsFarAsThingsInTheGameDo() {
    assertThat(details).extracting(ItemDetail::catalyst).contains(CatalystState.values());
    assertThat(details).extracting(ItemDetail::deepsight).contains(Deepsight.EXTRACTABLE);
    assertThat(details)
        .extracting(ItemDetail::kills)
        .filteredOn(Objects::nonNull)
        .extracting(ItemDetail.Kills::kind)
        .contains("pve", "pvp");
    assertThat(details)
        .extracting(ItemDetail::crafting)
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .allMatch(crafting -> crafting.level() > 0 && crafting.crafted() != null);
    assertThat(of(ARMOR)).allMatch(detail -> detail.energy() != null);
    assertThat(of(ARMOR)).anyMatch(detail -> detail.facts().setBonus() != null);
    assertThat(details).anyMatch(detail -> !detail.objectives().isEmpty());
  }

  private List<ItemDetail> of(int itemType) {
    return details.stream()
        .filter(detail -> detail.item().definition().itemType() == itemType)
        .toList();
  }
}
