package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Lets players wait for things at the vendors'. */
@Controller
class WatchController {

  private static final String PAGE = "/watches";
  private static final int MOST_PERKS = 6;

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
  Object watch(
      @CurrentPlayer Player player,
      @RequestParam long hash,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    ItemDefinition item = pictures.inWords(player).definitions().item(hash);
    if (!item.known()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    boolean added = watches.add(player, hash);
    String said =
        added
            ? Words.say("vendor.watching", item.name())
            : Words.say("vendor.too-many", Watches.MOST);
    if (wantsForm(request, hash)) {
      return form(request, item, added, back, said);
    }
    redirect.addFlashAttribute(added ? "notice" : "problem", said);
    return OwnPage.seeOther(back, PAGE);
  }

  @PostMapping("/watches/removed")
  Object unwatch(
      @CurrentPlayer Player player,
      @RequestParam long hash,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    watches.remove(player, hash);
    ItemDefinition item = pictures.inWords(player).definitions().item(hash);
    String said = Words.say("vendor.not-watching", item.name());
    if (wantsForm(request, hash)) {
      return form(request, item, false, back, said);
    }
    redirect.addFlashAttribute("notice", said);
    return OwnPage.seeOther(back, PAGE);
  }

  /** Waits for a weapon only with certain perks, by their names; without any, however it is. */
  @PostMapping("/watches/perks")
  RedirectView narrow(
      @CurrentPlayer Player player,
      @RequestParam long hash,
      @RequestParam(defaultValue = "") String perks,
      RedirectAttributes redirect) {
    Definitions definitions = pictures.inWords(player).definitions();
    Perks known = new Perks(definitions);
    List<Long> hashes = new ArrayList<>();
    for (String name : Perks.typed(perks)) {
      ItemDefinition perk = known.called(name);
      if (perk == null || hashes.size() == MOST_PERKS) {
        redirect.addFlashAttribute(
            "problem",
            perk == null
                ? Words.say("vendor.no-perk", name)
                : Words.say("vendor.too-many-perks", MOST_PERKS));
        return OwnPage.seeOther(null, PAGE);
      }
      hashes.add(perk.hash());
    }
    if (!watches.narrow(player, new Wanted(hash, hashes))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String item = definitions.item(hash).name();
    redirect.addFlashAttribute(
        "notice",
        hashes.isEmpty()
            ? Words.say("vendor.with-any", item)
            : Words.say("vendor.watching-only", item, known.line(hashes)));
    return OwnPage.seeOther(null, PAGE);
  }

  /** Whether the form alone is to be shown anew, in the place where it stands. */
  private static boolean wantsForm(HttpServletRequest request, long hash) {
    String target = request.getHeader("HX-Target");
    return target != null && target.matches("watch-" + hash + "(-\\d{1,4}){0,2}");
  }

  private static ModelAndView form(
      HttpServletRequest request,
      ItemDefinition item,
      boolean on,
      @Nullable String back,
      String said) {
    ModelAndView view = new ModelAndView("vendor/watch :: watch");
    view.addObject("id", request.getHeader("HX-Target"));
    view.addObject("hash", item.hash());
    view.addObject("name", item.name());
    view.addObject("on", on);
    view.addObject("back", OwnPage.of(back, PAGE));
    view.addObject("said", said);
    return view;
  }
}
