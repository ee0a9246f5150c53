package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.comparison.MaxPower;
import com.destinyvaultraider.comparison.MaxPower.Best;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inspection.PowerPage.Slot;
import com.destinyvaultraider.inspection.PowerPage.Wearer;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.inventory.Tiles;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the strongest set of each character, which can be put on as one order. */
@Controller
class PowerController {

  private final Pictures pictures;
  private final Details details;
  private final Layout layout;

  PowerController(Pictures pictures, Details details, Layout layout) {
    this.pictures = pictures;
    this.details = details;
    this.layout = layout;
  }

  @GetMapping("/power")
  String power(@CurrentPlayer Player player, Model model) {
    Picture picture = pictures.of(player);
    List<ItemDetail> all = details.of(picture);
    MaxPower power = MaxPower.of(all);
    model.addAttribute(
        "page",
        new PowerPage(
            picture.characters().stream()
                .map(each -> wearer(picture, each, power.best(each.classType()), all))
                .toList()));
    return "inspection/power";
  }

  private Wearer wearer(
      Picture picture, PlayedCharacter character, Best best, List<ItemDetail> all) {
    Tiles tiles = layout.tiles(picture, "");
    List<Item> set = best.items().stream().map(detail -> detail.item()).toList();
    Place worn = new Place.Equipped(character.id());
    return new Wearer(
        character.id().toString(),
        character.className(),
        exactly(MaxPower.worn(all, worn)),
        exactly(best),
        set.stream()
            .map(item ->
                new Slot(
                    tiles.of(item, item.place().owner()),
                    "/items/" + item.id(),
                    difference(item.power() - best.power()),
                    Wording.where(picture, item),
                    item.place().equals(worn)))
            .toList(),
        set.stream()
            .filter(item -> !item.place().equals(worn))
            .map(item -> String.valueOf(item.id()))
            .toList());
  }

  private static String exactly(Best set) {
    return set.eighths() == 0
        ? Integer.toString(set.power())
        : "%d %d/8".formatted(set.power(), set.eighths());
  }

  private static String difference(int value) {
    return value > 0 ? "+" + value : value == 0 ? "±0" : "−" + -value;
  }
}
