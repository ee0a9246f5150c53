package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Flag.flag;
import static com.destinyvaultraider.search.filter.Flag.whole;

import com.destinyvaultraider.comparison.Duplicates;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.search.query.Query.Term;
import com.destinyvaultraider.wishlist.Verdict;
import com.destinyvaultraider.wishlist.Verdicts;
import java.util.List;
import java.util.Set;

/** Words for what the player's wish lists say. */
final class WishListFlags {

  static final List<Flag> ALL =
      List.of(
          whole(
              "wishlist",
              "search.is-wishlist",
              scene -> {
                Verdicts lists = scene.wishes();
                return s -> isWished(lists, s.detail());
              }),
          whole(
              "wishlistdupe",
              "search.is-wishlistdupe",
              scene -> {
                Verdicts lists = scene.wishes();
                Duplicates copies = scene.holdings().duplicates(Alike.ITEM);
                return s ->
                    copies.has(s.detail())
                        && copies.copiesOf(s.detail()).stream()
                            .anyMatch(each -> isWished(lists, each));
              }),
          whole(
              "trashlist",
              "search.is-trashlist",
              scene -> {
                Verdicts lists = scene.wishes();
                return s -> {
                  Verdict verdict = lists.of(s.item());
                  return verdict != null && !verdict.wished();
                };
              }),
          whole(
              "wishlistunknown",
              "search.is-wishlistunknown",
              scene -> {
                Verdicts lists = scene.wishes();
                return s -> !lists.knows(s.item());
              }),
          flag("wishlistable", "search.is-wishlistable", s -> Verdicts.isJudged(s.detail())));

  private static final Set<String> OF_LISTS =
      Set.of("wishlist", "wishlistdupe", "trashlist", "wishlistunknown");

  private WishListFlags() {}

  /** Whether only somebody with a list can be answered, whatever is behind the colon. */
  static boolean asksForLists(Filter filter) {
    return filter.name().equals("wishlistnotes")
        || (filter instanceof Flag flag && OF_LISTS.containsAll(flag.words()));
  }

  /** Whether only somebody with a list can be answered. */
  static boolean asksForLists(Term term) {
    return term.name().equals("wishlistnotes")
        || (term.name().equals("is") && OF_LISTS.contains(term.value()));
  }

  /** Finds what is said of the roll that a thing has. */
  static Meaning notes(String value) {
    return scene -> {
      Verdicts lists = scene.wishes();
      return s -> {
        Verdict verdict = lists.of(s.item());
        return verdict != null && Plain.of(verdict.notes()).contains(value);
      };
    };
  }

  private static boolean isWished(Verdicts lists, ItemDetail detail) {
    Verdict verdict = lists.of(detail.item());
    return verdict != null && verdict.wished();
  }
}
