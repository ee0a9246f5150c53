package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.comparison.MaxPower;
import com.destinyvaultraider.comparison.MaxPower.Best;
import com.destinyvaultraider.detail.Details;
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
    MaxPower power = MaxPower.of(details.of(picture));
    model.addAttribute(
        "page",
        new PowerPage(
            picture.characters().stream()
                .map(each -> wearer(picture, each, power.best(each.classType())))
                .toList()));
    return "inspection/power";
  }

  private Wearer wearer(Picture picture, PlayedCharacter character, Best best) {
    Tiles tiles = layout.tiles(picture, "");
    List<Item> set = best.items().stream().map(detail -> detail.item()).toList();
    Place worn = new Place.Equipped(character.id());
    return new Wearer(
        character.id().toString(),
        character.className(),
        character.light(),
        best.eighths() == 0
            ? Integer.toString(best.power())
            : "%d %d/8".formatted(best.power(), best.eighths()),
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

  private static String difference(int value) {
    return value > 0 ? "+" + value : value == 0 ? "±0" : "−" + -value;
  }
}
