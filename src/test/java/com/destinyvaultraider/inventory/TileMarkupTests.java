package com.destinyvaultraider.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TileMarkupTests {

  @Test
  void carriesWhatOthersRelyOn() {
    String html =
        TileMarkup.list(List.of(tile("6917529", "Gjallarhorn", true)), null, null, Set.of());

    assertThat(html)
        .contains(
            "data-item-hash=\"1274330687\"",
            "data-item-id=\"6917529\"",
            "data-owner=\"vault\"",
            "data-bucket=\"953998645\"",
            "data-equipped=\"false\"",
            "data-quantity=\"1\"",
            "name=\"item\" value=\"6917529\"")
        .doesNotContain("form=");
  }

  @Test
  void namesAStackByItsHash() {
    assertThat(
            TileMarkup.list(List.of(tile(null, "Raid Banner", true)), "to-vault", null, Set.of()))
        .contains("form=\"to-vault\" name=\"hash\" value=\"1274330687\"")
        .doesNotContain("data-item-id");
  }

  @Test
  void offersNothingToPressWhereNothingMoves() {
    assertThat(
            TileMarkup.list(List.of(tile("6917529", "Gjallarhorn", false)), null, null, Set.of()))
        .doesNotContain("<button");
  }

  @Test
  void escapesWhateverTheManifestSays() {
    Tile tile = tile("6917529", "<script>alert(\"x\")</script>' & more", true);

    assertThat(
            TileMarkup.list(List.of(tile), null, null, Set.of()) + TileMarkup.face(tile, Set.of()))
        .doesNotContain("<script", "\"x\"", "' &")
        .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&apos; &amp; more");
  }

  private static Tile tile(@Nullable String id, String name, boolean movable) {
    return new Tile(
        id,
        1274330687L,
        "vault",
        953998645L,
        false,
        1,
        name,
        "Rocket Launcher",
        name + ", exotic rocket launcher",
        "/icon?a=1&b=2",
        name,
        "exotic solar " + name,
        name,
        name,
        false,
        movable,
        false,
        false);
  }
}
