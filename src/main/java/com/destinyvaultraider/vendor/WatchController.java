package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ItemDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Lets players wait for things at the vendors'. */
@Controller
class WatchController {

  private static final String PAGE = "/watches";

  private final Watches watches;
  private final WatchPages pages;
  private final Pictures pictures;

  WatchController(Watches watches, WatchPages pages, Pictures pictures) {
    this.watches = watches;
    this.pages = pages;
    this.pictures = pictures;
  }

  @GetMapping(PAGE)
  String watches(
      @CurrentPlayer Player player, @RequestParam(defaultValue = "") String name, Model model) {
    model.addAttribute("page", pages.of(player, name));
    return "vendor/watches";
  }

  @PostMapping(PAGE)
  RedirectView watch(
      @CurrentPlayer Player player,
      @RequestParam long hash,
      @RequestParam(required = false) @Nullable String back,
      RedirectAttributes redirect) {
    ItemDefinition item = pictures.inWords(player).definitions().item(hash);
    if (!item.known()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (watches.add(player, hash)) {
      redirect.addFlashAttribute("notice", Words.say("vendor.watching", item.name()));
    } else {
      redirect.addFlashAttribute("problem", Words.say("vendor.too-many", Watches.MOST));
    }
    return OwnPage.seeOther(back, PAGE);
  }

  @PostMapping("/watches/removed")
  RedirectView unwatch(
      @CurrentPlayer Player player,
      @RequestParam long hash,
      @RequestParam(required = false) @Nullable String back,
      RedirectAttributes redirect) {
    watches.remove(player, hash);
    ItemDefinition item = pictures.inWords(player).definitions().item(hash);
    redirect.addFlashAttribute("notice", Words.say("vendor.not-watching", item.name()));
    return OwnPage.seeOther(back, PAGE);
  }
}
