package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.detail.ItemFacts.SetPerk;
import java.util.ArrayList;
import java.util.List;

/** What can be read on a thing. */
final class ItemText {

  final ItemDetail detail;

  /** The places of all that it offers, as {@link PlugList} counts them. */
  final int[] plugs;

  final String name;
  final String description;

  /** Its type, its set bonus and its objectives. */
  final String more;

  ItemText(ItemDetail detail, int[] plugs) {
    this.detail = detail;
    this.plugs = plugs;
    this.name = Plain.of(detail.item().definition().name());
    this.description = Plain.of(detail.facts().description() + "\n" + detail.facts().flavorText());
    this.more = Plain.of(detail.item().definition().typeName() + "\n" + lines(detail));
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
