package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorsResponse;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What vendors sell to a player, for those who tell players of it. */
@Component
public class Market {

  private static final Duration UNTOLD = Duration.ofDays(1);

  private final Xur xur;
  private final Rounds rounds;
  private final Stalls stalls;
  private final Details details;
  private final Watches watches;
  private final Pictures pictures;

  Market(
      Xur xur, Rounds rounds, Stalls stalls, Details details, Watches watches, Pictures pictures) {
    this.xur = xur;
    this.rounds = rounds;
    this.stalls = stalls;
    this.details = details;
    this.watches = watches;
    this.pictures = pictures;
  }

  /**
   * What Xûr sells to this player's current character, empty while he is away; asks Bungie unless
   * lately asked. Named in the language of the current thread.
   *
   * @throws BungieException if Bungie does not answer and nothing of this stay is known
   */
  public List<Wares> xur(Player player) {
    Picture picture = pictures.of(player);
    if (picture.characters().isEmpty()) {
      return List.of();
    }
    VendorResponse answer = xur.of(player, picture.characters().getFirst()).orThrow().answer();
    return answer == null
        ? List.of()
        : wares(picture.definitions(), Stalls.XUR, answer, pictures.now());
  }

  /**
   * What any vendor sells now that is on the player's watch list, with the perks that are wanted of
   * it. Named in the language of the current thread.
   *
   * @throws BungieException if Bungie does not answer and nothing is known from before
   */
  public List<Wares> watched(Player player) {
    Map<Long, Wanted> wanted =
        watches.all(player).stream().collect(Collectors.toMap(Wanted::hash, Function.identity()));
    if (wanted.isEmpty()) {
      return List.of();
    }
    Picture picture = pictures.of(player);
    if (picture.characters().isEmpty()) {
      return List.of();
    }
    CharacterId character = picture.characters().getFirst().id();
    VendorsResponse answer = rounds.of(player, character).orThrow().answer();
    if (answer == null) {
      return List.of();
    }
    List<Wares> found = new ArrayList<>();
    for (long vendor : Answers.present(answer)) {
      wares(picture.definitions(), vendor, Answers.one(answer, vendor), pictures.now()).stream()
          .filter(wares -> fits(wanted.get(wares.itemHash()), vendor, player, picture))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** Whether it is wanted as it is sold; what nobody tells the perks of is not. */
  private boolean fits(@Nullable Wanted wanted, long vendor, Player player, Picture picture) {
    if (wanted == null || wanted.perks().isEmpty()) {
      return wanted != null;
    }
    CharacterId character = picture.characters().getFirst().id();
    VendorResponse answer = stalls.of(player, character, vendor).answer();
    Perks perks = new Perks(picture.definitions());
    return answer != null
        && Goods.of(picture, details, answer).values().stream()
            .filter(good -> good.definition().hash() == wanted.hash())
            .map(Good::detail)
            .anyMatch(detail -> detail != null && perks.areOn(detail, wanted.perks()));
  }

  private static List<Wares> wares(
      Definitions definitions, long vendor, VendorResponse answer, Instant now) {
    Shelves shelves = new Shelves(definitions, vendor, answer);
    Instant until = until(vendor, answer, now);
    List<Wares> all = new ArrayList<>();
    Answers.sales(answer)
        .forEach((index, sale) -> {
          ItemDefinition item = definitions.item(sale.itemHash());
          all.add(
              new Wares(
                  vendor,
                  shelves.vendor(),
                  sale.itemHash(),
                  item.name(),
                  item.typeName(),
                  shelves.over(index),
                  until));
        });
    return List.copyOf(all);
  }

  private static Instant until(long vendor, VendorResponse answer, Instant now) {
    if (vendor == Stalls.XUR && XurWeek.isHere(now)) {
      return XurWeek.nextDeparture(now);
    }
    Instant refresh = Answers.refresh(answer);
    return refresh == null ? now.plus(UNTOLD) : refresh;
  }
}
