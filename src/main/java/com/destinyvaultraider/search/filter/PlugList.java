package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.detail.Plug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each plug a place in a list, on top of a list that stays as it is. */
final class PlugList {

  private final List<PlugText> before;
  private @Nullable List<PlugText> all;
  private final Map<Long, Integer> places = new HashMap<>();
  private final Map<Variant, Integer> variants = new HashMap<>();

  PlugList(List<PlugText> before) {
    this.before = before;
  }

  /** A plug whose description has other numbers in it than it had where it was met first. */
  private record Variant(long hash, String description) {}

  /** The place of a plug, a new one where it is not in the list yet. */
  int place(Plug plug) {
    if (places.isEmpty()) {
      for (int at = 0; at < before.size(); at++) {
        known(before.get(at), at);
      }
    }
    int first = places.computeIfAbsent(plug.hash(), _ -> add(plug));
    return all().get(first).described().equals(plug.description())
        ? first
        : variants.computeIfAbsent(new Variant(plug.hash(), plug.description()), _ -> add(plug));
  }

  /** The whole list. */
  List<PlugText> all() {
    return all == null ? before : all;
  }

  private void known(PlugText text, int at) {
    if (places.putIfAbsent(text.hash(), at) != null) {
      variants.put(new Variant(text.hash(), text.described()), at);
    }
  }

  private int add(Plug plug) {
    List<PlugText> grown = all == null ? new ArrayList<>(before) : all;
    all = grown;
    grown.add(PlugText.of(plug));
    return grown.size() - 1;
  }
}
