package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.PlayedCharacter;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what Xûr sells, or when he comes, and what he has sold. */
@Controller
class XurController {

  private final Xur xur;
  private final Pictures pictures;
  private final Layout layout;
  private final Counters counters;
  private final XurLedger ledger;
  private final HistoryPages histories;

  XurController(
      Xur xur,
      Pictures pictures,
      Layout layout,
      Counters counters,
      XurLedger ledger,
      HistoryPages histories) {
    this.xur = xur;
    this.pictures = pictures;
    this.layout = layout;
    this.counters = counters;
    this.ledger = ledger;
    this.histories = histories;
  }

  @GetMapping("/xur")
  String xur(@CurrentPlayer Player player, HttpSession session, Model model) {
    Picture picture = pictures.of(player);
    PlayedCharacter character = layout.chosenCharacter(session, picture);
    Known<VendorResponse> known = xur.of(player, character);
    Instant now = pictures.now();
    Counter counter = counters.of(player, picture);
    model.addAttribute("page", page(known, counter, character, now));
    return "vendor/xur";
  }

  @GetMapping("/xur/history")
  String history(
      @CurrentPlayer Player player, @RequestParam(defaultValue = "1") int page, Model model) {
    Counter counter = counters.of(player, pictures.of(player));
    model.addAttribute("page", histories.of(counter, page));
    return "vendor/history";
  }

  /**
   * What is shown where nobody tells what he sells: what others are sold, or what he had before.
   */
  private List<HistoryPage.Sold> instead(
      Known<VendorResponse> known, Counter counter, Instant now) {
    return known.asked() == null && XurWeek.isHere(now)
        ? histories.of(counter, XurWeek.lastArrival(now))
        : histories.last(counter, now);
  }

  private Set<Long> before(Picture picture, PlayedCharacter character, Instant now) {
    Set<Integer> classes =
        picture.characters().stream().map(PlayedCharacter::classType).collect(Collectors.toSet());
    return ledger.before(XurWeek.lastArrival(now), character.classType(), classes);
  }

  /** What he sells can be shown also while the database is away. */
  private XurPage page(
      Known<VendorResponse> known, Counter counter, PlayedCharacter character, Instant now) {
    XurPages pages = new XurPages(counter, now, layout::ago);
    try {
      return known.answer() == null
          ? pages.of(known, Set.of(), instead(known, counter, now))
          : pages.of(known, before(counter.picture(), character, now), List.of());
    } catch (DataAccessException _) {
      return pages.of(known, Set.of(), List.of());
    }
  }
}
