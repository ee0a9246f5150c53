package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.detail.ItemDetail;
import java.util.List;

/** What one list says of things. */
public final class OneList {

  private OneList() {}

  /** Holds things against a list with these lines. */
  public static Verdicts of(String lines, List<ItemDetail> details) {
    return Verdicts.of(
        List.of(new Verdicts.Named("A list", ListReaderTests.read(lines).list())),
        new Forms(SampleRolls.DEFINITIONS),
        details);
  }
}
