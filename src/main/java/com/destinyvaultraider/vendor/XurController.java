package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.PlayedCharacter;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what Xûr sells, or when he comes. */
@Controller
class XurController {

  private final Xur xur;
  private final Pictures pictures;
  private final Layout layout;
  private final Clock clock;

  XurController(Xur xur, Pictures pictures, Layout layout, Clock clock) {
    this.xur = xur;
    this.pictures = pictures;
    this.layout = layout;
    this.clock = clock;
  }

  @GetMapping("/xur")
  String xur(@CurrentPlayer Player player, HttpSession session, Model model) {
    Picture picture = pictures.of(player);
    PlayedCharacter character = layout.chosenCharacter(session, picture);
    Offers offers = new Offers(picture, layout.tiles(picture, ""), clock.instant(), layout::ago);
    model.addAttribute("page", offers.of(xur.stockFor(player, character.id())));
    return "vendor/xur";
  }
}
