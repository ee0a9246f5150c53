package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.transfer.order.Order.Note;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.destinyvaultraider.transfer.plan.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed.
 *
 * @param key what is the same when the same form is posted again
 * @param undoes the order that this one takes back, or null
 * @param notes what there is to say about things that nothing is wished for
 * @param roomTakenForGranted whether to try without making room, although the picture shows none
 */
public record NewOrder(
    String key,
    Purpose purpose,
    List<Wish> wishes,
    @Nullable Long undoes,
    List<Note> notes,
    boolean roomTakenForGranted) {

  /** Something that a player sends or equips. */
  public static NewOrder send(String key, List<Wish> wishes) {
    return new NewOrder(key, Purpose.SEND, wishes, null, List.of(), false);
  }
}
