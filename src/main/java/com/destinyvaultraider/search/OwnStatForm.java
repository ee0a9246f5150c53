package com.destinyvaultraider.search;

import com.destinyvaultraider.comparison.ArmorStats;
import com.destinyvaultraider.comparison.OwnStat;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.search.filter.Filters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stat as a player writes it; any field may be missing or wrong. */
record OwnStatForm(
    @Nullable String name, @Nullable Integer classType, @Nullable List<@Nullable Integer> weight) {

  /** What a search takes for one word, and nobody takes for a number or a sign. */
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}]{0,19}");

  /** What the form says, if it makes sense. */
  Optional<OwnStat> stat() {
    return problem() == null
        ? Optional.of(new OwnStat(word(), type(), weights()))
        : Optional.empty();
  }

  /** What is wrong with it, as a sentence, or null. */
  @Nullable String problem() {
    if (!NAME.matcher(word()).matches()) {
      return Words.say("search.stat-name-wrong");
    }
    if (Filters.isStat(word())) {
      return Words.say("search.stat-name-taken", word());
    }
    List<Integer> weights = weights();
    boolean fit = weights.size() == ArmorStats.HASHES.size() && type() >= 0;
    if (!fit || weights.stream().anyMatch(each -> each < 0 || each > OwnStat.HEAVIEST)) {
      return Words.say("search.stat-weights-wrong", OwnStat.HEAVIEST);
    }
    return weights.stream().allMatch(each -> each == 0)
        ? Words.say("search.stat-weights-missing")
        : null;
  }

  private String word() {
    return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
  }

  private int type() {
    return classType == null || classType < 0 || classType > OwnStat.ANY_CLASS ? -1 : classType;
  }

  private List<Integer> weights() {
    return weight == null
        ? List.of()
        : weight.stream().map(each -> each == null ? 0 : each).toList();
  }
}
