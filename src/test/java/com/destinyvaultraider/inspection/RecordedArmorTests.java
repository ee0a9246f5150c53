package com.destinyvaultraider.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.comparison.Gear;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.comparison.StatLower;
import com.destinyvaultraider.comparison.StatLower.Beaten;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inspection.Candidates.Candidate;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.search.filter.Holdings;
import com.destinyvaultraider.search.filter.Scene;
import com.destinyvaultraider.search.filter.Searched;
import com.destinyvaultraider.search.filter.Understood;
import com.destinyvaultraider.wishlist.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What can be decided about the armor of a recorded account, whose sockets tell no stats. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedArmorTests {

  private static final Path PROFILE = Path.of("../shared/data/profile-2026-06-09.json");
  private static final Path MANIFEST = Path.of("../shared/data/world_sql_content_small_en.zip");

  /** The most that masterworking one of two can change about their difference. */
  private static final int MASTERWORKED = 6 * 5;

  private Optional<Picture> picture = Optional.empty();
  private List<ItemDetail> all = List.of();

  @BeforeAll
  void read(@TempDir Path directory) throws IOException {
    assumeTrue(Files.exists(MANIFEST) && Files.exists(PROFILE), "there is no recorded account");
    Path content = directory.resolve("recorded.content");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(MANIFEST))) {
      zip.getNextEntry();
      Files.copy(zip, content);
    }
    Picture assembled =
        PictureAssembly.assemble(
            new Membership(2, 4611686018400000002L),
            ProfileReader.read(Files.readAllBytes(PROFILE)),
            Definitions.read("recorded", content),
            Instant.EPOCH);
    picture = Optional.of(assembled);
    all = new Details().of(assembled);
  }

  @Test
  void findsWhatIsBeatenAndSaysWhy() {
    List<Searched> found = found("is:statlower");
    StatLower lower = StatLower.of(all);

    assertThat(found).isNotEmpty();
    for (Searched each : found) {
      Beaten beaten = lower.beaten(each.detail()).orElseThrow();
      assertThat(beaten.reason())
          .startsWith("Beaten by " + beaten.by().getFirst().item().definition().name())
          .matches(".*: [A-Z]\\w+ \\+\\d+.*")
          .endsWith("which may hold mods");
      assertThat(beaten.by())
          .allSatisfy(by -> {
            assertThat(by.item().bucketHash()).isEqualTo(each.item().bucketHash());
            assertThat(total(by)).isGreaterThan(total(each.detail()) - MASTERWORKED);
          });
    }
    assertThat(found("is:statlower")).containsAll(found("dupe:setbonus+statlower"));
  }

  @Test
  void reviewsTheArmorThatIsBeaten() {
    List<Candidate> candidates = Candidates.ARMOR.among(all, _ -> Annotation.NONE);

    assertThat(candidates)
        .extracting(candidate -> candidate.item().item().id())
        .containsExactlyInAnyOrderElementsOf(
            found("is:statlower -is:equipped").stream().map(each -> each.item().id()).toList())
        .isNotEmpty();
    assertThat(candidates)
        .allSatisfy(candidate -> assertThat(candidate.reason()).contains("Beaten by"));
  }

  @Test
  void filtersArmorByItsStats() {
    List<Searched> strong = found("is:armor stat:total:>=75");

    assertThat(strong).isNotEmpty().allMatch(each -> total(each.detail()) >= 75);
    assertThat(strong)
        .hasSameSizeAs(
            all.stream().filter(Gear::isArmor).filter(each -> total(each) >= 75).toList());
    assertThat(found("maxstatvalue:health")).isNotEmpty();
  }

  @Test
  void saysThatWhatMakesUpTheStatsIsNotKnown() {
    ItemDetail armor =
        all.stream()
            .filter(each -> each.stats().stream().anyMatch(StatLine::told))
            .findFirst()
            .orElseThrow();

    assertThat(Wording.doubts(armor)).contains("Its stats are as Bungie tells them");
    assertThat(armor.stats())
        .extracting(Wording::sum)
        .allMatch(words -> words.endsWith("in all: what parts and mods add is not known"));
  }

  private static int total(ItemDetail detail) {
    Integer total = detail.stat(StatLine.TOTAL);
    return total == null ? 0 : total;
  }

  private List<Searched> found(String query) {
    Picture account = picture.orElseThrow();
    Holdings holdings = new Holdings(account, all, new Details().background(account));
    Scene scene =
        new Scene(holdings, _ -> Annotation.NONE, null, OwnStats.NONE, () -> Verdicts.NONE);
    return Understood.of(query, OwnStats.NONE, () -> false).in(scene);
  }
}
