package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.Note;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.StepState;
import com.destinyvaultraider.transfer.plan.Step;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes an order back: everything that it moved is wished back to where it was, and what was worn
 * before is wished on again. What cannot be taken back is said.
 */
@Component
class Undo {

  /** The order that takes another one back, in this picture of the account. */
  NewOrder of(Order order, Picture picture, String key) {
    List<Wish> wishes = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Load load : order.loads()) {
      if (!load.at().equals(load.from())) {
        takeBack(load, picture, wishes, notes);
      }
    }
    wearAgain(order, picture, wishes);
    return new NewOrder(key, Purpose.UNDO, wishes, order.id(), notes, false);
  }

  private static void takeBack(Load load, Picture picture, List<Wish> wishes, List<Note> notes) {
    String name = load.cargo().name();
    if (load.from() instanceof Place.Postmaster) {
      notes.add(note(load, Endings.cannotGoBackToPostmaster(name)));
      return;
    }
    ItemInstanceId id = load.cargo().id();
    if (id != null && picture.item(id).isEmpty()) {
      notes.add(note(load, Endings.isGone(name)));
      return;
    }
    wishes.add(load.wishedTo(load.from(), picture.characters().getFirst().id()));
  }

  /** What the order's steps replaced, bucket by bucket: the first was worn before all of it. */
  private static void wearAgain(Order order, Picture picture, List<Wish> wishes) {
    Set<Slot> settled = new HashSet<>();
    for (Stage stage : order.steps()) {
      if (stage.state() == StepState.DONE
          && stage.action() instanceof Order.Action.Move(Step.PutOn putOn)) {
        for (ItemInstanceId worn : stage.replaced()) {
          picture
              .item(worn)
              .filter(item -> settled.add(new Slot(putOn.character(), item.bucketHash())))
              .map(item -> wearing(item, putOn.character()))
              .filter(wish -> wishes.stream().noneMatch(wish::equals))
              .ifPresent(wish -> {
                wishes.removeIf(other -> other.subject().equals(wish.subject()));
                wishes.add(wish);
              });
        }
      }
    }
  }

  private static Wish wearing(Item item, CharacterId character) {
    if (item.id() == null) {
      throw new IllegalStateException("a stack was worn");
    }
    return new Wish(new Subject.Instance(item.id()), new Target.OnCharacter(character, true));
  }

  private static Note note(Load load, String sentence) {
    return new Note(0, load.cargo().thing(), load.cargo().name(), false, sentence);
  }

  /** A bucket of a character. */
  private record Slot(CharacterId character, long bucket) {}
}
