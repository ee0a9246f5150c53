package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.wishlist.WishLists;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows one thing in full: an instance by its id, a stack by its hash. */
@Controller
class ItemController {

  private final Pictures pictures;
  private final Details details;
  private final Annotations annotations;
  private final WishLists wishes;
  private final ItemPages pages;

  ItemController(
      Pictures pictures,
      Details details,
      Annotations annotations,
      WishLists wishes,
      ItemPages pages) {
    this.pictures = pictures;
    this.details = details;
    this.annotations = annotations;
    this.wishes = wishes;
    this.pages = pages;
  }

  @GetMapping("/items/{id}")
  String item(@CurrentPlayer Player player, @PathVariable long id, Model model) {
    return show(player, instance(id), model, "inspection/item");
  }

  /** The same as a card, for a tile that is looked at. */
  @GetMapping("/items/{id}/card")
  String itemCard(@CurrentPlayer Player player, @PathVariable long id, Model model) {
    return show(player, instance(id), model, "inspection/card :: card");
  }

  @GetMapping("/stacks/{hash}")
  String stack(@CurrentPlayer Player player, @PathVariable long hash, Model model) {
    return show(player, stackOf(hash), model, "inspection/item");
  }

  /** The same as a card, for a tile that is looked at. */
  @GetMapping("/stacks/{hash}/card")
  String stackCard(@CurrentPlayer Player player, @PathVariable long hash, Model model) {
    return show(player, stackOf(hash), model, "inspection/card :: card");
  }

  private String show(Player player, Wanted wanted, Model model, String view) {
    Picture picture = pictures.of(player);
    Item item =
        wanted.in(picture).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    ItemDetail detail = details.of(picture, item);
    annotations.follow(player, List.of(detail));
    model.addAttribute(
        "page",
        pages.of(
            picture,
            detail,
            annotations.of(player).apply(item),
            wishes.about(player, picture, detail),
            details.loadouts(picture)));
    return view;
  }

  private static Wanted instance(long id) {
    return picture -> picture.item(new ItemInstanceId(id));
  }

  private static Wanted stackOf(long hash) {
    return picture ->
        picture.items().stream()
            .filter(item -> item.id() == null && item.hash() == hash)
            .findFirst();
  }

  /** Says which of an account's things is meant. */
  private interface Wanted {

    Optional<Item> in(Picture picture);
  }
}
