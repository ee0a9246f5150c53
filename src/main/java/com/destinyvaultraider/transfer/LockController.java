package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.transfer.order.Locking;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Watch;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes locking and unlocking from the pages, of one thing or of many. */
@Controller
class LockController {

  /** Many take longer; the page says how far it got, and every page shows how it goes on. */
  private static final Duration WAIT = Duration.ofSeconds(3);

  private final Locking locking;
  private final Watch watch;
  private final Pictures pictures;

  LockController(Locking locking, Watch watch, Pictures pictures) {
    this.locking = locking;
    this.watch = watch;
    this.pictures = pictures;
  }

  @PostMapping("/locks")
  RedirectView lock(@CurrentPlayer Player player, LockForm form, RedirectAttributes redirect) {
    if (!form.isValid()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Picture picture = pictures.atHand(player);
    if (!form.items().stream().allMatch(id -> picture.item(id).isPresent())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (form.items().isEmpty()) {
      redirect.addFlashAttribute("problem", Words.say("transfer.nothing-to-lock"));
    } else {
      Order order = locking.place(player, form.wish());
      SeeOther.tell(watch.await(order, WAIT), redirect);
    }
    return OwnPage.seeOther(form.back(), "/vault");
  }
}
