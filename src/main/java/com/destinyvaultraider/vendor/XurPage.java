package com.destinyvaultraider.vendor;

import com.destinyvaultraider.language.Words;
import java.util.List;

/**
 * Everything Xûr's template may show.
 *
 * @param here whether he is in the system now
 * @param when one sentence: until when he stays, when he comes, or since when he is late
 * @param countdown how long that is from now, where it is not past
 * @param instant the moment as ISO 8601, for the {@code time} element
 * @param trouble why nothing newer is known, and how old therefore what is shown; or empty
 * @param news how much of it is new, in one sentence, or empty
 * @param last what he sold the last time, while he is away; or what he sells to others, while it is
 *     not told what he sells to the player
 */
record XurPage(
    boolean here,
    String when,
    Countdown countdown,
    String instant,
    String trouble,
    String news,
    List<Category> categories,
    List<HistoryPage.Sold> last) {

  /** Whether he should have come or gone already. */
  public boolean awaited() {
    return countdown.words().isEmpty();
  }

  /** The title of the page. */
  public String title() {
    return Words.say("vendor.xur");
  }
}
