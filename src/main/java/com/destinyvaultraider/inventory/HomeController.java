package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.inventory.HomePage.Way;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Welcomes visitors, and shows players their account and where to go. */
@Controller
class HomeController {

  private final Pictures pictures;
  private final Layout layout;

  HomeController(Pictures pictures, Layout layout) {
    this.pictures = pictures;
    this.layout = layout;
  }

  @GetMapping("/")
  String home(@CurrentPlayer @Nullable Player player, Model model) {
    if (player == null) {
      return "inventory/welcome";
    }
    LinkedAccount account = player.requireCurrent();
    Picture picture = pictures.of(player);
    if (picture.characters().isEmpty()) {
      return "inventory/no-character";
    }
    model.addAttribute(
        "page",
        new HomePage(
            account.displayName() + " on " + account.platform(),
            picture.characters().stream()
                .map(character -> layout.cards().of(character, false))
                .toList(),
            ways(picture),
            picture.digest()));
    return "inventory/home";
  }

  private static List<Way> ways(Picture picture) {
    int stored = picture.count(new Place.Vault());
    int capacity = picture.definitions().bucket(Picture.VAULT_BUCKET).capacity();
    return List.of(
        new Way("Vault", "/vault", String.format(Locale.ENGLISH, "%,d of %,d", stored, capacity)),
        new Way("Xûr", "/xur", "Agent of the Nine"));
  }
}
