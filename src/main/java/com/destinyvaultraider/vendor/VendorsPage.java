package com.destinyvaultraider.vendor;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.vendor.VendorPage.Stand;
import java.util.List;

/**
 * Everything the page of all vendors may show.
 *
 * @param choices the characters whose vendors can be shown
 * @param characterName whose they are
 * @param trouble why nothing newer is known, or empty
 * @param unknown whether nothing is known at all
 * @param missingOnly whether only what the player does not have is shown
 * @param other the address with all goods, or with only what is missing
 */
record VendorsPage(
    List<Choice> choices,
    String characterName,
    String trouble,
    boolean unknown,
    boolean missingOnly,
    String other,
    List<Stand> stands) {

  /** The title of the page. */
  public String title() {
    return Words.say("vendor.vendors");
  }

  /** A character whose vendors can be shown. */
  record Choice(String name, String address, boolean current) {}
}
