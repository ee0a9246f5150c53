package com.destinyvaultraider.inspection;

import com.destinyvaultraider.inspection.ComparePages.Ways;
import com.destinyvaultraider.inventory.Item;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ways that stay on the page where things are only compared, and lead back to where they were
 * chosen.
 *
 * @param back that page, or empty
 */
record CompareWays(String back) implements Ways {

  @Override
  public String showing(List<Item> items, boolean differencesOnly) {
    String ids =
        items.stream().map(item -> String.valueOf(item.id())).collect(Collectors.joining(","));
    return "/compare?items="
        + ids
        + (differencesOnly ? "&differences=true" : "")
        + (back.isEmpty() ? "" : "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
  }
}
