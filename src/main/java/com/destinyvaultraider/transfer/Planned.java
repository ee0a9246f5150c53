package com.destinyvaultraider.transfer;

import com.destinyvaultraider.inventory.Item;
import java.util.List;

/** What has become of an order by planning it. */
sealed interface Planned {

  /** It can be done, with these steps in this order. */
  record Plan(Item item, List<Step> steps) implements Planned {}

  /** It is there already: nothing to do. */
  record AlreadyThere(Item item) implements Planned {}

  /** It cannot be done, with the reason in one sentence. */
  record Refused(String sentence) implements Planned {}
}
