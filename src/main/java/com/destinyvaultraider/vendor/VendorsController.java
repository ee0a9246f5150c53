package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Sale;
import com.destinyvaultraider.bungie.VendorsResponse;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.vendor.VendorPages.Wish;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows what the vendors sell to a character: all at a glance, each with all that is told. */
@Controller
class VendorsController {

  private final Rounds rounds;
  private final Stalls stalls;
  private final Ahead ahead;
  private final Pictures pictures;
  private final Layout layout;
  private final Counters counters;
  private final VendorPages pages;

  VendorsController(
      Rounds rounds,
      Stalls stalls,
      Ahead ahead,
      Pictures pictures,
      Layout layout,
      Counters counters,
      VendorPages pages) {
    this.rounds = rounds;
    this.stalls = stalls;
    this.ahead = ahead;
    this.pictures = pictures;
    this.layout = layout;
    this.counters = counters;
    this.pages = pages;
  }

  @GetMapping("/vendors")
  String vendors(
      @CurrentPlayer Player player,
      HttpSession session,
      @RequestParam(required = false) @Nullable Long character,
      @RequestParam(defaultValue = "false") boolean missing,
      Model model) {
    Picture picture = pictures.of(player);
    Wish wish = new Wish(chosen(session, picture, character), missing);
    Known<VendorsResponse> known = rounds.of(player, wish.character().id());
    if (known.answer() != null && known.trouble() == null) {
      ahead.fetch(player, wish.character().id(), selling(picture, known.answer()));
    }
    Counter counter = counters.of(player, picture);
    model.addAttribute("page", pages.all(known, counter, wish, pictures.now()));
    return "vendor/vendors";
  }

  @GetMapping("/vendors/{hash}")
  String vendor(
      @CurrentPlayer Player player,
      HttpSession session,
      @PathVariable long hash,
      @RequestParam(required = false) @Nullable Long character,
      @RequestParam(defaultValue = "false") boolean missing,
      Model model) {
    if (hash == Stalls.XUR) {
      return "redirect:/xur";
    }
    Picture picture = pictures.of(player);
    if (picture.definitions().vendor(hash) == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Wish wish = new Wish(chosen(session, picture, character), missing);
    Known<VendorResponse> known = stalls.of(player, wish.character().id(), hash);
    Counter counter = counters.of(player, picture);
    model.addAttribute("page", pages.one(hash, known, counter, wish, pictures.now()));
    return "vendor/vendor";
  }

  private PlayedCharacter chosen(HttpSession session, Picture picture, @Nullable Long character) {
    return character == null
        ? layout.chosenCharacter(session, picture)
        : picture
            .character(new CharacterId(character))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Those who sell gear: of other things nothing more is told. */
  private static List<Long> selling(Picture picture, VendorsResponse answer) {
    return Answers.present(answer).stream()
        .filter(vendor -> vendor != Stalls.XUR && picture.definitions().vendor(vendor) != null)
        .filter(vendor ->
            Answers.sales(Answers.one(answer, vendor)).values().stream()
                .map(Sale::itemHash)
                .anyMatch(item -> Goods.isGear(picture.definitions().item(item))))
        .toList();
  }
}
