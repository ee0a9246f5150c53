package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.inventory.HomePage.Way;
import com.destinyvaultraider.language.Words;
import java.util.List;
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
            Words.say("inventory.account", account.displayName(), account.platform()),
            picture.characters().stream()
                .map(character -> layout.cards().of(character, false))
                .toList(),
            ways(picture),
            pictures.freshness(player).word(picture)));
    return "inventory/home";
  }

  private static List<Way> ways(Picture picture) {
    int stored = picture.count(new Place.Vault());
    int capacity = picture.definitions().bucket(Picture.VAULT_BUCKET).capacity();
    return List.of(
        new Way(
            Words.say("inventory.vault"),
            "/vault",
            Words.say("inventory.stored", stored, capacity)),
        new Way(Words.say("inventory.xur"), "/xur", Words.say("inventory.xur.who")));
  }
}
