package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Socket;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What can be read on things, ready to be compared. A perk that is on a hundred things is looked at
 * once in a search, not a hundred times.
 */
public final class Texts {

  private final List<ItemText> items;
  private final List<PlugText> plugs;
  private final BitSet present = new BitSet();

  private Texts(List<ItemText> items, List<PlugText> plugs) {
    this.items = items;
    this.plugs = plugs;
    for (ItemText item : items) {
      for (int plug : item.plugs) {
        present.set(plug);
      }
    }
  }

  /**
   * The texts of these things.
   *
   * @param before what could be read on an account's things a moment ago: what is still the same is
   *     taken from there
   */
  static Texts of(List<ItemDetail> details, @Nullable Texts before) {
    // Plugs of things that are gone stay in the list, until most of it is of such.
    Texts known =
        before == null || before.plugs.size() > 2 * before.present.cardinality() ? null : before;
    PlugList plugs = new PlugList(known == null ? List.of() : known.plugs);
    IdentityHashMap<ItemDetail, ItemText> same = new IdentityHashMap<>();
    if (known != null) {
      known.items.forEach(item -> same.put(item.detail, item));
    }
    List<ItemText> items = new ArrayList<>(details.size());
    for (ItemDetail detail : details) {
      ItemText text = same.get(detail);
      items.add(text == null ? new ItemText(detail, plugs(detail, plugs)) : text);
    }
    return new Texts(items, plugs.all());
  }

  /** The names of all things, each once, as the game writes them. */
  public Iterable<String> itemNames() {
    TreeSet<String> names = new TreeSet<>();
    items.forEach(item -> names.add(item.detail.item().definition().name()));
    return names;
  }

  /** The names of all perks, each once, as the game writes them. */
  public Iterable<String> perkNames() {
    TreeSet<String> names = new TreeSet<>();
    present.stream().forEach(plug -> names.add(plugs.get(plug).shown()));
    return names;
  }

  String name(Searched searched) {
    return items.get(searched.index()).name;
  }

  String description(Searched searched) {
    return items.get(searched.index()).description;
  }

  /** Its type, its set bonus and its objectives. */
  String more(Searched searched) {
    return items.get(searched.index()).more;
  }

  /** Which things offer a plug whose name is such. */
  Predicate<Searched> plugNamed(Predicate<String> name) {
    return offers(plugText -> name.test(plugText.name()));
  }

  /** Which things offer a plug on which such a thing can be read. */
  Predicate<Searched> plugSaying(Predicate<String> text) {
    return offers(plugText -> text.test(plugText.all()));
  }

  private Predicate<Searched> offers(Predicate<PlugText> test) {
    BitSet fitting = new BitSet(plugs.size());
    present.stream().filter(plug -> test.test(plugs.get(plug))).forEach(fitting::set);
    if (fitting.isEmpty()) {
      return _ -> false;
    }
    return searched -> {
      for (int plug : items.get(searched.index()).plugs) {
        if (fitting.get(plug)) {
          return true;
        }
      }
      return false;
    };
  }

  private static int[] plugs(ItemDetail detail, PlugList plugs) {
    return detail.sockets().stream()
        .flatMapToInt(socket -> plugs(socket, plugs))
        .distinct()
        .toArray();
  }

  private static IntStream plugs(Socket socket, PlugList plugs) {
    return socket.options().stream().mapToInt(plugs::place);
  }
}
