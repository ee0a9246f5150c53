package com.destinyvaultraider.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

class DrawingTests {

  private static final int LARGEST = 4096;

  private final World world = new World();

  @TempDir private Path directory = Path.of("");

  @Test
  void existForEveryPictureThatTheManifestNames() throws Exception {
    for (String path : paths()) {
      String drawing = world.drawing(path);

      Element svg = parse(drawing);
      assertThat(svg.getTagName()).as(path).isEqualTo("svg");
      assertThat(svg.getElementsByTagName("script").getLength()).as(path).isZero();
      assertThat(drawing).as(path).doesNotContain("$", "href", " on", "NaN");
      assertThat(drawing.getBytes(StandardCharsets.UTF_8).length).as(path).isLessThan(LARGEST);
    }
  }

  @Test
  void areSmallOnTheWhole() throws Exception {
    Set<String> paths = paths();

    assertThat(
            paths.stream().mapToInt(path -> world.drawing(path).length()).average().orElseThrow())
        .isLessThan(2048);
  }

  @Test
  void tellItemsApart() {
    List<String> tiles =
        new Catalogue().items().stream().map(Pictures::icon).map(world::drawing).toList();

    assertThat(new HashSet<>(tiles)).hasSizeGreaterThan(tiles.size() * 99 / 100);
  }

  @Test
  void areTheSameEveryTime() {
    String path = "/common/destiny2_content/icons/f45a7d8e52bf0d88bbd43d4354878313.jpg";

    assertThat(new World().drawing(path)).isEqualTo(world.drawing(path));
  }

  @Test
  void existForAnyPathWhatever() throws Exception {
    for (String path :
        List.of(
            "", "/", ".", "/a.b/c", "99999999999999999999.svg", "_", "damage_", "<&\">", "٣.svg")) {
      assertThat(parse(world.drawing(path)).getTagName()).as(path).isEqualTo("svg");
    }
  }

  private Set<String> paths() throws SQLException {
    world.writeManifest(directory.resolve("world.content"));
    WrittenManifest manifest = new WrittenManifest(directory.resolve("world.content"));
    Set<String> paths = new HashSet<>();
    for (String table :
        List.of(
            "DestinyInventoryItemDefinition",
            "DestinyDamageTypeDefinition",
            "DestinyStatDefinition",
            "DestinyVendorDefinition",
            "DestinySandboxPerkDefinition",
            "DestinyLoadoutIconDefinition",
            "DestinyLoadoutColorDefinition")) {
      manifest.table(table).values().forEach(row -> collect(row, paths));
    }
    return paths;
  }

  private static void collect(JsonNode node, Set<String> paths) {
    if (node.isString() && node.asString().startsWith("/common/")) {
      paths.add(node.asString());
    }
    node.forEach(child -> collect(child, paths));
  }

  private static Element parse(String svg)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
  }
}
