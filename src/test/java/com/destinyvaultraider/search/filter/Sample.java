package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.detail.Background;
import com.destinyvaultraider.detail.GameLoadout;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.ItemDetail.Energy;
import com.destinyvaultraider.detail.ItemDetail.Kills;
import com.destinyvaultraider.detail.ItemFacts;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.wishlist.Verdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A thing as a test wants it, said one word after the other. */
public final class Sample {

  private static final int ARMOR = 2;
  private static final int WEAPON = 3;
  private static final List<Long> ARMOR_STATS =
      List.of(392767087L, 4244567218L, 1735777505L, 144602215L, 1943323491L, 2996146975L);

  private final long id;
  private final String name;
  private final long bucket;
  private final int itemType;
  private long hash;
  private int classType = 3;
  private int tier = 5;
  private int subType = 9;
  private int power = 500;
  private int damage = 1;
  private int state;
  private int gearTier;
  private boolean told;
  private int season = 10;
  private String description = "";
  private String source = "";
  private String notes = "";
  private @Nullable Tag tag;
  private @Nullable Crafting crafting;
  private @Nullable Kills kills;
  private ItemFacts.@Nullable SetBonus set;
  private Place place = Gear.vault();
  private final List<StatLine> stats = new ArrayList<>();
  private final List<Socket> sockets = new ArrayList<>();
  private final List<String> loadouts = new ArrayList<>();

  private Sample(long id, String name, long bucket, int itemType) {
    this.id = id;
    this.name = name;
    this.hash = name.hashCode() & 0xffffffffL;
    this.bucket = bucket;
    this.itemType = itemType;
  }

  /** A legendary kinetic hand cannon in the vault. */
  public static Sample weapon(long id, String name) {
    return new Sample(id, name, Gear.KINETIC, WEAPON);
  }

  /** A legendary helmet for hunters in the vault. */
  public static Sample helmet(long id, String name) {
    return new Sample(id, name, Gear.HELMET, ARMOR).forClass(1);
  }

  /** A weapon or a piece of armor for another slot. */
  public static Sample in(long bucket, long id, String name) {
    boolean weapon = Set.of(1498876634L, 2465295065L, 953998645L).contains(bucket);
    return new Sample(id, name, bucket, weapon ? WEAPON : ARMOR);
  }

  public Sample forClass(int type) {
    classType = type;
    return this;
  }

  public Sample ofKind(long newHash) {
    hash = newHash;
    return this;
  }

  public Sample exotic() {
    tier = 6;
    return this;
  }

  public Sample type(int newSubType) {
    subType = newSubType;
    return this;
  }

  public Sample power(int newPower) {
    power = newPower;
    return this;
  }

  public Sample damage(int type) {
    damage = type;
    return this;
  }

  public Sample locked() {
    state |= 1;
    return this;
  }

  public Sample masterwork() {
    state |= 4;
    return this;
  }

  public Sample tiered(int newTier) {
    gearTier = newTier;
    return this;
  }

  /** Its stats, which are said after this, are as Bungie tells them. */
  public Sample told() {
    told = true;
    return this;
  }

  public Sample season(int number) {
    season = number;
    return this;
  }

  public Sample describedAs(String text) {
    description = text;
    return this;
  }

  public Sample from(String newSource) {
    source = newSource;
    return this;
  }

  public Sample noted(String text) {
    notes = text;
    return this;
  }

  public Sample tagged(Tag newTag) {
    tag = newTag;
    return this;
  }

  public Sample crafted(int level) {
    crafting = new Crafting(level, 0, null, 0);
    return this;
  }

  public Sample killed(String kind, int count) {
    kills = new Kills(kind, count);
    return this;
  }

  public Sample ofSet(long setHash, String setName) {
    set = new ItemFacts.SetBonus(setHash, setName, List.of());
    return this;
  }

  /** In a loadout of the game that is called so. */
  public Sample inLoadout(String name) {
    loadouts.add(name);
    return this;
  }

  public Sample at(Place newPlace) {
    place = newPlace;
    return this;
  }

  public Sample stat(long statHash, int base, int total) {
    stats.add(
        new StatLine(statHash, "Stat " + statHash, base, 0, total - base, total, 100, false, told));
    return this;
  }

  /** Health, melee, grenade, super, class and weapons. */
  public Sample armorStats(int... six) {
    for (int at = 0; at < six.length; at++) {
      stat(ARMOR_STATS.get(at), six[at], six[at]);
    }
    return this;
  }

  /** A column of traits, the first of which is in use. */
  public Sample traits(String... names) {
    List<Plug> options =
        Arrays.stream(names).map(each -> plug(each, "Does " + each, "frames", Map.of())).toList();
    return socket(Socket.Kind.TRAIT, options);
  }

  /** The socket of artifice armor. */
  public Sample artifice() {
    return socket(
        Socket.Kind.MOD, List.of(plug("Empty Mod Socket", "", "enhancements.artifice", Map.of())));
  }

  /** The socket that can raise this stat by five. */
  public Sample tunable(int stat) {
    List<Plug> options = new ArrayList<>();
    for (int at = 0; at < ARMOR_STATS.size(); at++) {
      if (at != stat) {
        options.add(
            plug(
                "Tuning " + stat + "/" + at,
                "",
                "core.gear_systems.armor_tiering.plugs.tuning.mods",
                Map.of(ARMOR_STATS.get(stat), 5, ARMOR_STATS.get(at), -5)));
      }
    }
    return socket(Socket.Kind.MOD, options);
  }

  /** A socket as it is. */
  Sample socket(Socket socket) {
    sockets.add(socket);
    return this;
  }

  private Sample socket(Socket.Kind kind, List<Plug> options) {
    sockets.add(new Socket(sockets.size(), kind, "", options.getFirst(), options, true, true));
    return this;
  }

  private static Plug plug(String name, String text, String category, Map<Long, Integer> stats) {
    return new Plug(
        name.hashCode() & 0xffffffffL,
        name,
        text,
        "Trait",
        category,
        null,
        false,
        5,
        stats,
        List.of());
  }

  /** The thing in full. */
  public ItemDetail detail() {
    return new ItemDetail(
        item(),
        facts(),
        gearTier,
        itemType == ARMOR ? new Energy(10, 0) : null,
        stats,
        sockets,
        crafting,
        kills,
        CatalystState.NONE,
        Deepsight.NONE,
        List.of(),
        true);
  }

  private Item item() {
    ItemDefinition definition =
        new ItemDefinition(
            hash,
            name,
            "Hand Cannon",
            null,
            null,
            bucket,
            tier,
            itemType,
            subType,
            classType,
            damage,
            itemType == WEAPON ? 1 : 0,
            1,
            true,
            true,
            false,
            false,
            null,
            null,
            true);
    return new Item(
        definition,
        new ItemInstanceId(id),
        1,
        bucket,
        place,
        state,
        0,
        true,
        damage,
        power,
        0,
        null);
  }

  private ItemFacts facts() {
    return new ItemFacts(
        description,
        "",
        source,
        0,
        null,
        season,
        0,
        "",
        Set.of(),
        Set.of(),
        false,
        false,
        false,
        false,
        false,
        Set.of(1L),
        set,
        "");
  }

  /** A search among these. */
  public static Scene scene(Sample... samples) {
    return scene(OwnStats.NONE, samples);
  }

  /** The same of a player with stats of their own. */
  static Scene scene(OwnStats own, Sample... samples) {
    return scene(own, _ -> Verdicts.NONE, samples);
  }

  private static Scene scene(
      OwnStats own, Function<List<ItemDetail>, Verdicts> lists, Sample... samples) {
    List<ItemDetail> details = Arrays.stream(samples).map(Sample::detail).toList();
    Map<Item, Annotation> said = new HashMap<>();
    for (int at = 0; at < samples.length; at++) {
      said.put(details.get(at).item(), new Annotation(samples[at].tag, samples[at].notes));
    }
    Item[] items = details.stream().map(ItemDetail::item).toArray(Item[]::new);
    var picture = Gear.account(items);
    return new Scene(
        new Holdings(picture, details, new Background(loadouts(samples), _ -> false, _ -> false)),
        item -> said.getOrDefault(item, Annotation.NONE),
        picture.characters().getFirst(),
        own,
        () -> lists.apply(details));
  }

  /** What somebody without stats of their own has typed. */
  public static Understood understood(String query) {
    return Understood.of(query, OwnStats.NONE, () -> false);
  }

  private static List<GameLoadout> loadouts(Sample... samples) {
    List<GameLoadout> loadouts = new ArrayList<>();
    for (Sample sample : samples) {
      for (String name : sample.loadouts) {
        loadouts.add(
            new GameLoadout(
                Gear.HUNTER, loadouts.size() + 1, name, Set.of(new ItemInstanceId(sample.id))));
      }
    }
    return loadouts;
  }

  /** The numbers of what a query finds among these. */
  public static List<Long> found(String query, Sample... samples) {
    return found(OwnStats.NONE, query, samples);
  }

  /** The same for a player with wish lists. */
  static List<Long> found(
      Function<List<ItemDetail>, Verdicts> lists, String query, Sample... samples) {
    Scene scene = scene(OwnStats.NONE, lists, samples);
    return ids(Understood.of(query, OwnStats.NONE, () -> true).in(scene));
  }

  /** The same for a player with stats of their own. */
  static List<Long> found(OwnStats own, String query, Sample... samples) {
    return ids(Understood.of(query, own, () -> false).in(scene(own, samples)));
  }

  private static List<Long> ids(List<Searched> found) {
    return found.stream()
        .map(each -> each.item().id())
        .filter(id -> id != null)
        .map(ItemInstanceId::value)
        .toList();
  }
}
