package com.destinyvaultraider.search;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.annotation.ItemTable;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.search.filter.Searched;
import com.destinyvaultraider.search.filter.Understood;
import com.destinyvaultraider.search.query.QueryRefused;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Hands out what a search finds as a table for spreadsheets. */
@Controller
class ExportController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Pictures pictures;
  private final Scenes scenes;
  private final Annotations annotations;
  private final Layout layout;

  ExportController(Pictures pictures, Scenes scenes, Annotations annotations, Layout layout) {
    this.pictures = pictures;
    this.scenes = scenes;
    this.annotations = annotations;
    this.layout = layout;
  }

  @GetMapping("/search/found.csv")
  ResponseEntity<String> export(
      @CurrentPlayer Player player,
      HttpSession session,
      @RequestParam(defaultValue = "") String q) {
    Picture picture = pictures.of(player);
    List<Searched> found = found(player, session, picture, q);
    ItemTable table =
        new ItemTable(
            found.stream().map(Searched::detail).toList(), picture, annotations.of(player));
    ContentDisposition name = ContentDisposition.attachment().filename("found.csv").build();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header("Content-Disposition", name.toString())
        .body(table.csv());
  }

  private List<Searched> found(Player player, HttpSession session, Picture picture, String q) {
    try {
      Understood search = scenes.understood(player, q);
      return search.in(
          scenes.of(player, picture, layout.chosenCharacter(session, picture), search));
    } catch (QueryRefused refused) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refused.sentence(), refused);
    }
  }
}
