package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inspection.Marking.Outcome;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes locking and tracking from the pages, of one thing or of many. */
@Controller
class MarkingController {

  private static final int MOST = 1_500;
  private static final int PATIENCE_SECONDS = 3;

  private final Marking marking;
  private final Pictures pictures;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  MarkingController(Marking marking, Pictures pictures) {
    this.marking = marking;
    this.pictures = pictures;
  }

  /** Many take long, at the pace that Bungie asks for: what is left goes on after the answer. */
  @PostMapping("/locks")
  RedirectView lock(
      @CurrentPlayer Player player,
      @RequestParam(name = "thing", defaultValue = "") List<String> single,
      @RequestParam(defaultValue = "") List<String> things,
      @RequestParam boolean locked,
      @RequestParam(required = false) @Nullable String back,
      RedirectAttributes redirect) {
    List<ItemInstanceId> items =
        own(player, Stream.concat(single.stream(), things.stream()).toList());
    Locale locale = Words.locale();
    CompletableFuture<Outcome> work =
        CompletableFuture.supplyAsync(
            () -> {
              // The thread is for this alone, and what it says is for who asked.
              LocaleContextHolder.setLocale(locale);
              return marking.lock(player, items, locked);
            },
            executor);
    try {
      tell(
          work.get(PATIENCE_SECONDS, TimeUnit.SECONDS),
          locked ? "inspection.locked" : "inspection.unlocked",
          redirect);
    } catch (TimeoutException _) {
      redirect.addFlashAttribute(
          "notice",
          Words.say(
              locked ? "inspection.locked-first" : "inspection.unlocked-first", items.size()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return OwnPage.seeOther(back, "/vault");
  }

  @PostMapping("/tracks")
  RedirectView track(
      @CurrentPlayer Player player,
      @RequestParam String thing,
      @RequestParam boolean tracked,
      @RequestParam(required = false) @Nullable String back,
      RedirectAttributes redirect) {
    ItemInstanceId item = own(player, List.of(thing)).getFirst();
    Outcome outcome = marking.track(player, item, tracked);
    tell(outcome, tracked ? "inspection.followed" : "inspection.unfollowed", redirect);
    return OwnPage.seeOther(back, "/vault");
  }

  private static void tell(Outcome outcome, String key, RedirectAttributes redirect) {
    if (!outcome.problem().isEmpty()) {
      redirect.addFlashAttribute("problem", outcome.problem());
    } else if (outcome.done() == 0) {
      redirect.addFlashAttribute("problem", Words.say("inspection.nothing-to-change"));
    } else {
      redirect.addFlashAttribute("notice", Words.say(key, outcome.done()));
    }
  }

  /** Stacks have no locks and are left aside; what is not the player's is not found. */
  private List<ItemInstanceId> own(Player player, List<String> things) {
    if (things.size() > MOST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Picture picture = pictures.atHand(player);
    List<ItemInstanceId> items =
        things.stream().flatMap(thing -> ThingCodes.instance(thing).stream()).distinct().toList();
    boolean known = items.stream().allMatch(id -> picture.item(id).isPresent());
    if (!known || (items.isEmpty() && !things.isEmpty() && things.size() == 1)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return items;
  }
}
