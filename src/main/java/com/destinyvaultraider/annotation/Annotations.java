package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Item;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What players have said about their things. */
@Component
public class Annotations {

  /** Tells of any item of the player's current account what has been said about it. */
  public Function<Item, Annotation> of(Player player) {
    return _ -> Annotation.NONE;
  }
}
