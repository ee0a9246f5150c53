package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.CharacterData;
import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.bungie.ProfileResponse.ItemRow;
import com.destinyvaultraider.bungie.ProfileResponse.Items;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads a {@code GetProfile} answer token by token: profiles are megabytes, read for every picture,
 * and binding them to records by reflection takes twice as long.
 */
final class ProfileParser {

  private final JsonCursor json;
  private final AccountParser account;

  private ProfileParser(JsonCursor json, LongPredicate records) {
    this.json = json;
    this.account = new AccountParser(json, records);
  }

  static Envelope<ProfileResponse> parse(byte[] answer, LongPredicate records) {
    try (JsonParser parser = WireJson.MAPPER.createParser(answer)) {
      JsonCursor json = new JsonCursor(parser);
      json.start();
      return new ProfileParser(json, records).envelope();
    }
  }

  private Envelope<ProfileResponse> envelope() {
    ProfileResponse response = null;
    Integer errorCode = null;
    String errorStatus = null;
    Integer throttleSeconds = null;
    String error = null;
    String errorDescription = null;
    if (json.isObject()) {
      for (String field = json.nextField(); field != null; field = json.nextField()) {
        switch (field) {
          case "Response" -> response = profile();
          case "ErrorCode" -> errorCode = json.integer();
          case "ErrorStatus" -> errorStatus = json.text();
          case "ThrottleSeconds" -> throttleSeconds = json.integer();
          case "error" -> error = json.text();
          case "error_description" -> errorDescription = json.text();
          default -> json.skip();
        }
      }
    }
    return new Envelope<>(
        response, errorCode, errorStatus, throttleSeconds, error, errorDescription);
  }

  private @Nullable ProfileResponse profile() {
    if (!json.isObject()) {
      return null;
    }
    Instant minted = null;
    Component<Items> inventory = null;
    Component<Items> currencies = null;
    Component<Map<Long, CharacterData>> characters = null;
    Component<Map<Long, Items>> inventories = null;
    Component<Map<Long, Items>> equipment = null;
    ItemComponents components = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "responseMintedTimestamp" -> minted = json.instant();
        case "profileInventory" -> inventory = json.component(this::items);
        case "profileCurrencies" -> currencies = json.component(this::items);
        case "characters" ->
            characters = json.component(() -> json.map(() -> CharacterParser.parse(json)));
        case "characterInventories" -> inventories = json.component(() -> json.map(this::items));
        case "characterEquipment" -> equipment = json.component(() -> json.map(this::items));
        case "itemComponents" -> components = new ItemComponentsParser(json).parse();
        default -> account.take(field);
      }
    }
    return new ProfileResponse(
        minted,
        inventory,
        currencies,
        characters,
        inventories,
        equipment,
        components,
        account.components());
  }

  private @Nullable Items items() {
    if (!json.isObject()) {
      return null;
    }
    List<ItemRow> rows = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals("items")) {
        rows = json.list(this::row);
      } else {
        json.skip();
      }
    }
    return new Items(rows);
  }

  private @Nullable ItemRow row() {
    if (!json.isObject()) {
      return null;
    }
    long itemHash = 0;
    Long itemInstanceId = null;
    Integer quantity = null;
    long bucketHash = 0;
    Integer transferStatus = null;
    Boolean lockable = null;
    Integer state = null;
    Long overrideStyleItemHash = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "itemHash" -> itemHash = json.hash();
        case "itemInstanceId" -> itemInstanceId = json.number();
        case "quantity" -> quantity = json.integer();
        case "bucketHash" -> bucketHash = json.hash();
        case "transferStatus" -> transferStatus = json.integer();
        case "lockable" -> lockable = json.bool();
        case "state" -> state = json.integer();
        case "overrideStyleItemHash" -> overrideStyleItemHash = json.number();
        default -> json.skip();
      }
    }
    return new ItemRow(
        itemHash,
        itemInstanceId,
        quantity,
        bucketHash,
        transferStatus,
        lockable,
        state,
        overrideStyleItemHash);
  }
}
