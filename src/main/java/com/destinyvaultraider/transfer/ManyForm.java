package com.destinyvaultraider.transfer;

import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several things sent together as the pages post them; it may be invalid.
 *
 * @param things each as {@link Chosen} reads it, or null where nothing was chosen
 * @param target where they shall be: a character id or {@code vault}
 * @param equip whether the target character shall wear them; not where nothing is said
 * @param from the page that they were chosen on: a character id or {@code vault}
 * @param page the search that they were found by, to go back to, or null
 * @param key what the page carries so that posting the form twice is one order, or null
 */
record ManyForm(
    @Nullable List<String> things,
    @Nullable String target,
    @Nullable Boolean equip,
    @Nullable String from,
    @Nullable String page,
    @Nullable String key) {

  private static final Pattern SEARCH = Pattern.compile("/search\\?[\\w=&%.*~+-]*");

  /** More than an account can hold. */
  private static final int MOST = 2_500;

  boolean isValid() {
    return Whereabouts.isPlace(target)
        && (from == null || Whereabouts.isPlace(from))
        && FormKey.isValid(key)
        && codes().size() <= MOST
        && chosen().size() == codes().size();
  }

  boolean isEmpty() {
    return codes().isEmpty();
  }

  /** Whether every place that it names is one of this account. */
  boolean isOwn(Picture picture) {
    return target != null
        && Whereabouts.isOwn(target, picture)
        && (from == null || Whereabouts.isOwn(from, picture))
        && chosen().stream().allMatch(chosen -> Whereabouts.isOwn(chosen.holder(), picture));
  }

  /** The wishes; an instance that is named twice is one, two stacks that look alike are two. */
  List<Wish> wishes() {
    Target to = Whereabouts.target(target, Boolean.TRUE.equals(equip));
    Set<Subject> instances = new HashSet<>();
    return chosen().stream()
        .map(Chosen::subject)
        .filter(subject -> subject instanceof Subject.Stack || instances.add(subject))
        .map(subject -> new Wish(subject, to))
        .toList();
  }

  String orderKey() {
    return FormKey.of(key, wishes().toString());
  }

  /** The page to go back to. */
  String next() {
    if (page != null && SEARCH.matcher(page).matches()) {
      return page;
    }
    return from == null ? "/vault" : Whereabouts.page(from);
  }

  /** The page to go back to where nothing was chosen: things can be selected there. */
  String toSelectAgain() {
    return next().contains("?") ? next() : next() + "?select=true";
  }

  private List<Chosen> chosen() {
    return codes().stream().map(Chosen::of).flatMap(Optional::stream).toList();
  }

  private List<String> codes() {
    return things == null ? List.of() : things;
  }
}
