package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.detail.ItemFacts.SetPerk;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What can be read on things, ready to be compared. A perk that is on a hundred things is looked at
 * once in a search, not a hundred times.
 */
public final class Texts {

  private final List<PlugText> plugs = new ArrayList<>();
  private final List<int[]> plugsOfItem = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> descriptions = new ArrayList<>();
  private final List<String> more = new ArrayList<>();
  private final TreeSet<String> itemNames = new TreeSet<>();
  private final TreeSet<String> perkNames = new TreeSet<>();

  Texts(List<ItemDetail> details) {
    Map<Long, Integer> known = new HashMap<>();
    Map<Long, String> nameOf = new HashMap<>();
    for (ItemDetail detail : details) {
      plugsOfItem.add(plugs(detail, known));
      String name = detail.item().definition().name();
      itemNames.add(name);
      names.add(nameOf.computeIfAbsent(detail.item().hash(), _ -> Plain.of(name)));
      descriptions.add(Plain.of(detail.facts().description() + "\n" + detail.facts().flavorText()));
      more.add(Plain.of(detail.item().definition().typeName() + "\n" + lines(detail)));
    }
  }

  /** What can be read on a plug. */
  private record PlugText(String name, String all) {}

  /** The names of all things, each once, as the game writes them. */
  public Iterable<String> itemNames() {
    return itemNames;
  }

  /** The names of all perks, each once, as the game writes them. */
  public Iterable<String> perkNames() {
    return perkNames;
  }

  String name(Searched searched) {
    return names.get(searched.index());
  }

  String description(Searched searched) {
    return descriptions.get(searched.index());
  }

  /** Its type, its set bonus and its objectives. */
  String more(Searched searched) {
    return more.get(searched.index());
  }

  /** Which things offer a plug whose name is such. */
  Predicate<Searched> plugNamed(Predicate<String> name) {
    return offers(plugText -> name.test(plugText.name));
  }

  /** Which things offer a plug on which such a thing can be read. */
  Predicate<Searched> plugSaying(Predicate<String> text) {
    return offers(plugText -> text.test(plugText.all));
  }

  private Predicate<Searched> offers(Predicate<PlugText> test) {
    BitSet fitting = new BitSet(plugs.size());
    for (int at = 0; at < plugs.size(); at++) {
      fitting.set(at, test.test(plugs.get(at)));
    }
    if (fitting.isEmpty()) {
      return _ -> false;
    }
    return searched -> {
      for (int plug : plugsOfItem.get(searched.index())) {
        if (fitting.get(plug)) {
          return true;
        }
      }
      return false;
    };
  }

  private int[] plugs(ItemDetail detail, Map<Long, Integer> known) {
    return detail.sockets().stream()
        .flatMapToInt(socket -> plugs(socket, known))
        .distinct()
        .toArray();
  }

  private IntStream plugs(Socket socket, Map<Long, Integer> known) {
    return socket.options().stream()
        .mapToInt(plug -> known.computeIfAbsent(plug.hash(), _ -> add(plug)));
  }

  private int add(Plug plug) {
    perkNames.add(plug.name());
    String all =
        String.join(
            "\n",
            plug.name(),
            plug.description(),
            plug.typeName(),
            String.join("\n", plug.perkTexts()));
    plugs.add(new PlugText(Plain.of(plug.name()), Plain.of(all)));
    return plugs.size() - 1;
  }

  private static String lines(ItemDetail detail) {
    List<String> lines = new ArrayList<>();
    if (detail.facts().setBonus() != null) {
      lines.add(detail.facts().setBonus().name());
      for (SetPerk perk : detail.facts().setBonus().perks()) {
        lines.add(perk.name());
        lines.add(perk.description());
      }
    }
    detail.objectives().stream().map(ObjectiveLine::description).forEach(lines::add);
    return String.join("\n", lines);
  }
}
