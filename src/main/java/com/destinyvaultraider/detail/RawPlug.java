package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.Socket.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is used of a plug's definition, before its sandbox perks are asked for their texts.
 *
 * @param perks hashes of its sandbox perks
 */
record RawPlug(
    String name,
    String description,
    String typeName,
    String category,
    @Nullable String icon,
    int tier,
    List<Investment> investments,
    List<Long> perks,
    boolean masterwork,
    int breaker) {

  /** The word for "enhanced" in the type's name: the one thing that tells, in every language. */
  private static final Pattern ENHANCED =
      Pattern.compile(
          "enhanced|verbesser|amélior|mejorad|potenziat|aprimorad|улучшен|ulepszon|強化|강화|强化",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static RawPlug of(JsonNode definition) {
    JsonNode plug = definition.path("plug");
    return new RawPlug(
        Fields.name(definition),
        Fields.description(definition),
        Fields.text(definition, "itemTypeDisplayName"),
        Fields.text(plug, "plugCategoryIdentifier"),
        Fields.icon(definition),
        Fields.number(definition.path("inventory"), "tierType"),
        Investment.of(definition),
        Fields.hashesOf(definition.path("perks"), "perkHash"),
        Fields.text(plug, "uiPlugLabel").equals("masterwork"),
        Fields.number(definition, "breakerType"));
  }

  PlugSheet with(long hash, List<Library.Text> texts) {
    Kind kind = kind();
    Map<Long, Integer> stats = new LinkedHashMap<>();
    investments.forEach(each -> stats.merge(each.stat(), each.value(), Integer::sum));
    StringBuilder whole = new StringBuilder(description);
    for (Library.Text text : texts) {
      if (whole.indexOf(text.description()) < 0) {
        whole.append(whole.isEmpty() ? "" : "\n").append(text.description());
      }
    }
    Plug plug =
        new Plug(
            hash,
            name,
            whole.toString(),
            typeName,
            category,
            icon,
            kind != Kind.MOD && kind != Kind.OTHER && isEnhanced(typeName),
            tier,
            Map.copyOf(stats),
            texts.stream()
                .map(text -> (text.name() + "\n" + text.description()).strip())
                .filter(text -> !text.isEmpty())
                .toList());
    return new PlugSheet(plug, kind, investments, masterwork, breaker);
  }

  static boolean isEnhanced(String typeName) {
    return ENHANCED.matcher(typeName).find();
  }

  /** What rolls the stats of armor is called intrinsic too, but has no name to be shown by. */
  private Kind kind() {
    Kind kind = SocketKinds.ofPlugCategory(category);
    boolean nameless = kind == Kind.INTRINSIC && name.isEmpty();
    return kind == null || nameless ? Kind.OTHER : kind;
  }
}
