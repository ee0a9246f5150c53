package com.destinyvaultraider.sandbox.platform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The components that a call asks for, by number or by name. */
final class Components {

  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("profiles", 100),
          Map.entry("profileinventories", 102),
          Map.entry("profilecurrencies", 103),
          Map.entry("characters", 200),
          Map.entry("characterinventories", 201),
          Map.entry("characterprogressions", 202),
          Map.entry("characteractivities", 204),
          Map.entry("characterequipment", 205),
          Map.entry("characterloadouts", 206),
          Map.entry("iteminstances", 300),
          Map.entry("itemobjectives", 301),
          Map.entry("itemperks", 302),
          Map.entry("itemstats", 304),
          Map.entry("itemsockets", 305),
          Map.entry("itemplugstates", 308),
          Map.entry("itemplugobjectives", 309),
          Map.entry("itemreusableplugs", 310),
          Map.entry("vendors", 400),
          Map.entry("vendorcategories", 401),
          Map.entry("vendorsales", 402),
          Map.entry("records", 900),
          Map.entry("stringvariables", 1200));

  private Components() {}

  /** The numbers; what is not known is left out, as new components come with every season. */
  static Set<Integer> of(Call call) {
    Set<Integer> components = new TreeSet<>();
    for (String part : call.parameters().getOrDefault("components", "").split(",", -1)) {
      String name = part.strip().toLowerCase(Locale.ROOT);
      if (name.matches("\\d{1,5}")) {
        components.add(Integer.valueOf(name));
      } else if (NAMES.containsKey(name)) {
        components.add(NAMES.get(name));
      }
    }
    return components;
  }
}
