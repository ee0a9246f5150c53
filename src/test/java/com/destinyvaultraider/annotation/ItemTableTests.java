package com.destinyvaultraider.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The table of items as spreadsheets and the other program read it. */
class ItemTableTests {

  private static final CharacterId HUNTER = new CharacterId(7);

  @Test
  void hasTheShapeThatOthersKnow() {
    ItemDetail rocket =
        SampleDetails.of(
            "Gjallarhorn, the \"Wolf\"",
            6917529000000000001L,
            1274330687L,
            3,
            new Place.Equipped(HUNTER),
            null,
            List.of(stat("Impact", 92), stat("Recoil", -5)),
            List.of(SampleDetails.trait(3, "Tracking Module", "Grave Robber")));
    ItemDetail bow = SampleDetails.weapon("=Bow", 6917529000000000002L, 353);

    String csv = table(List.of(rocket, bow), _ -> new Annotation(Tag.FAVORITE, "@home")).csv();

    assertThat(csv.lines())
        .containsExactly(
            "Name,Hash,Id,Tag,Rarity,Tier,Type,Source,Power,Owner,Locked,Equipped,Season,Crafted,"
                + "Crafted Level,Impact,Recoil,Notes,Perks 0,Perks 1",
            "\"Gjallarhorn, the \"\"Wolf\"\"\",1274330687,\"\"\"6917529000000000001\"\"\",favorite,"
                + "Exotic,,Rocket Launcher,,2010,Hunter(500),true,true,,false,,92,-5,'@home,"
                + "Tracking Module*,Grave Robber",
            "'=Bow,353,\"\"\"6917529000000000002\"\"\",favorite,Exotic,,Rocket Launcher,,2010,Vault,"
                + "true,false,,false,,,,'@home,,");
  }

  @Test
  void comesBackAsItWas() {
    Map<Long, Annotation> said = new HashMap<>();
    said.put(1L, new Annotation(Tag.JUNK, "=1+1"));
    said.put(2L, new Annotation(null, "'=1, \"quoted\"\nand two lines\r\nor three "));
    said.put(3L, new Annotation(Tag.ARCHIVE, ""));
    List<ItemDetail> items =
        said.keySet().stream()
            .map(id -> SampleDetails.weapon("Bow", 6917529000000000000L + id, 353))
            .toList();

    Brought brought =
        CsvFile.read(table(items, item -> said.getOrDefault(last(item), Annotation.NONE)).csv());

    assertThat(brought.wrong()).isEmpty();
    Map<Long, Annotation> back = new HashMap<>();
    brought
        .lines()
        .forEach((thing, line) ->
            back.put(
                thing.number() - 6917529000000000000L,
                line.of(new Said(Annotation.NONE, null, null, null)).annotation()));
    assertThat(back).isEqualTo(said);
  }

  private static long last(Item item) {
    return Thing.of(item).number() - 6917529000000000000L;
  }

  private static StatLine stat(String name, int total) {
    return new StatLine(name.hashCode(), name, total, 0, 0, total, 100, false, false);
  }

  private static ItemTable table(List<ItemDetail> items, Function<Item, Annotation> said) {
    Picture picture =
        Gear.account(
            List.of(Gear.character(HUNTER, 1, "Hunter", 0)),
            items.stream().map(ItemDetail::item).toList(),
            List.of());
    return new ItemTable(items, picture, said);
  }
}
