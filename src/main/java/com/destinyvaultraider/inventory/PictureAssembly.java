package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse;
import com.destinyvaultraider.bungie.ProfileResponse.CharacterData;
import com.destinyvaultraider.bungie.ProfileResponse.Colour;
import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.Instance;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.bungie.ProfileResponse.ItemRow;
import com.destinyvaultraider.bungie.ProfileResponse.Items;
import com.destinyvaultraider.inventory.PlayedCharacter.Nature;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Puts a profile and the definitions together into a {@link Picture}. */
public final class PictureAssembly {

  private static final int CANNOT_EQUIP_FOR_GOOD = ~(2 | 16);

  private final Definitions definitions;
  private final Map<Long, Instance> instances;

  /** While something is being moved an answer may hold it twice. */
  private final Set<Long> seen = new HashSet<>(2000);

  private PictureAssembly(Definitions definitions, Map<Long, Instance> instances) {
    this.definitions = definitions;
    this.instances = instances;
  }

  /**
   * Assembles the picture.
   *
   * @param minted when the profile was taken where the answer does not say so itself
   * @throws PictureIncomplete if a component is missing without which items would seem to be gone
   */
  public static Picture assemble(
      Membership membership, ProfileResponse profile, Definitions definitions, Instant minted) {
    Map<Long, Instance> instances =
        profile.itemComponents() == null ? null : data(profile.itemComponents().instances());
    PictureAssembly assembly =
        new PictureAssembly(definitions, instances == null ? Map.of() : instances);
    Instant when =
        profile.responseMintedTimestamp() == null ? minted : profile.responseMintedTimestamp();
    List<PlayedCharacter> characters =
        assembly.characters(required(profile.characters(), "characters"));
    if (characters.isEmpty()) {
      return new Picture(
          membership,
          when,
          List.of(),
          List.of(),
          List.of(),
          definitions,
          ItemComponents.NONE,
          Standing.UNKNOWN);
    }
    return new Picture(
        membership,
        when,
        characters,
        assembly.items(profile),
        assembly.currencies(profile.profileCurrencies()),
        definitions,
        profile.itemComponents() == null ? ItemComponents.NONE : profile.itemComponents(),
        Standing.of(profile.account()));
  }

  private List<PlayedCharacter> characters(Map<Long, CharacterData> characters) {
    return characters.values().stream()
        .map(this::character)
        .sorted(Comparator.comparing(PlayedCharacter::lastPlayed).reversed())
        .toList();
  }

  private PlayedCharacter character(CharacterData data) {
    return new PlayedCharacter(
        new CharacterId(data.characterId()),
        data.classType() == null ? 0 : data.classType(),
        definitions.className(data.classHash(), data.genderHash()),
        definitions.raceName(data.raceHash(), data.genderHash()),
        definitions.genderName(data.genderHash()),
        data.light() == null ? 0 : data.light(),
        data.dateLastPlayed() == null ? Instant.EPOCH : data.dateLastPlayed(),
        data.emblemPath(),
        data.emblemBackgroundPath(),
        hex(data.emblemColor()),
        new Nature(data.classHash(), data.raceHash(), data.genderHash()));
  }

  private List<Item> items(ProfileResponse profile) {
    Items account = required(profile.profileInventory(), "profileInventory");
    Map<Long, Items> carried = required(profile.characterInventories(), "characterInventories");
    Map<Long, Items> worn = required(profile.characterEquipment(), "characterEquipment");
    List<Item> items = new ArrayList<>(1500);
    Place vault = new Place.Vault();
    Place pockets = new Place.Pockets();
    addAll(items, account, bucket -> bucket == Picture.VAULT_BUCKET ? vault : pockets);
    worn.forEach((id, rows) -> {
      Place equipped = new Place.Equipped(new CharacterId(id));
      addAll(items, rows, _ -> equipped);
    });
    carried.forEach((id, rows) -> {
      Place bag = new Place.Carried(new CharacterId(id));
      Place postmaster = new Place.Postmaster(new CharacterId(id));
      addAll(items, rows, b -> b == Picture.POSTMASTER_BUCKET ? postmaster : bag);
    });
    return List.copyOf(items);
  }

  private List<Item> currencies(@Nullable Component<Items> component) {
    Items rows = data(component);
    List<Item> items = new ArrayList<>();
    if (rows != null) {
      Place pockets = new Place.Pockets();
      addAll(items, rows, _ -> pockets);
    }
    return List.copyOf(items);
  }

  private void addAll(List<Item> items, Items rows, LongFunction<Place> placeOfBucket) {
    if (rows.items() != null) {
      for (ItemRow row : rows.items()) {
        if (row.itemInstanceId() == null || seen.add(row.itemInstanceId())) {
          items.add(item(row, placeOfBucket.apply(row.bucketHash())));
        }
      }
    }
  }

  private Item item(ItemRow row, Place place) {
    ItemDefinition definition = definitions.item(row.itemHash());
    Long id = row.itemInstanceId();
    Instance instance = id == null ? null : instances.get(id);
    return new Item(
        definition,
        id == null ? null : new ItemInstanceId(id),
        row.quantity() == null ? 1 : row.quantity(),
        isStoreroom(place) ? definition.bucketHash() : row.bucketHash(),
        place,
        orZero(row.state()),
        orZero(row.transferStatus()),
        Boolean.TRUE.equals(row.lockable()),
        damageType(instance, definition),
        instance == null || instance.primaryStat() == null ? 0 : instance.primaryStat().value(),
        instance == null ? 0 : orZero(instance.cannotEquipReason()) & CANNOT_EQUIP_FOR_GOOD,
        row.overrideStyleItemHash() == null ? null : definitions.item(row.overrideStyleItemHash()));
  }

  /** Whether the row names the storeroom rather than the bucket where the item belongs. */
  private static boolean isStoreroom(Place place) {
    return place instanceof Place.Vault || place instanceof Place.Postmaster;
  }

  private static int damageType(@Nullable Instance instance, ItemDefinition definition) {
    int own = instance == null ? 0 : orZero(instance.damageType());
    return own == 0 ? definition.damageType() : own;
  }

  private static <T> T required(@Nullable Component<T> component, String name) {
    T data = data(component);
    if (data == null) {
      throw new PictureIncomplete(name);
    }
    return data;
  }

  private static <T> @Nullable T data(@Nullable Component<T> component) {
    return component == null ? null : component.data();
  }

  private static int orZero(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  private static String hex(@Nullable Colour colour) {
    return colour == null
        ? "#2b3442"
        : "#%02x%02x%02x"
            .formatted(
                orZero(colour.red()) & 0xff,
                orZero(colour.green()) & 0xff,
                orZero(colour.blue()) & 0xff);
  }
}
