package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Files.Taken;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes files with tags and notes, and hands them out. */
@Controller
class FilesController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final int MOST_SHOWN = 100;

  /** The DestinyItemType of what is in each table. */
  private static final Map<String, Integer> TABLES = Map.of("weapons", 3, "armor", 2, "ghosts", 24);

  private final Annotations annotations;
  private final Files files;
  private final Pictures pictures;
  private final Details details;

  FilesController(Annotations annotations, Files files, Pictures pictures, Details details) {
    this.annotations = annotations;
    this.files = files;
    this.pictures = pictures;
    this.details = details;
  }

  @PostMapping("/annotations/import")
  RedirectView take(
      @CurrentPlayer Player player, @RequestParam MultipartFile file, RedirectAttributes redirect)
      throws IOException {
    Taken taken = files.take(player, file.getBytes(), pictures.atHand(player));
    if (taken.wrong().isEmpty()) {
      redirect.addFlashAttribute("notice", taken.sentence());
      if (taken.revision() != null) {
        redirect.addFlashAttribute("revision", taken.revision().id());
      }
    } else {
      redirect.addFlashAttribute("problem", Words.say("annotation.not-imported"));
      redirect.addFlashAttribute("wrong", shortened(taken.wrong()));
    }
    return OwnPage.seeOther(null, "/annotations");
  }

  @GetMapping("/annotations/export/backup.json")
  ResponseEntity<String> backup(@CurrentPlayer Player player) {
    return download("backup.json", MediaType.APPLICATION_JSON, files.backup(player));
  }

  @GetMapping("/annotations/export/{table}.csv")
  ResponseEntity<String> table(@CurrentPlayer Player player, @PathVariable String table) {
    Integer itemType = TABLES.get(table);
    if (itemType == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Picture picture = pictures.of(player);
    List<ItemDetail> all = details.of(picture);
    annotations.follow(player, all);
    List<ItemDetail> items =
        all.stream()
            .filter(item -> item.item().definition().itemType() == itemType)
            .filter(item -> item.item().id() != null)
            .toList();
    ItemTable rows = new ItemTable(items, picture, annotations.of(player));
    return download(table + ".csv", CSV, rows.csv());
  }

  /** What fits into a session; nobody reads more. */
  private static List<String> shortened(List<String> wrong) {
    List<String> shown = new ArrayList<>(wrong.subList(0, Math.min(MOST_SHOWN, wrong.size())));
    if (wrong.size() > MOST_SHOWN) {
      shown.add(Words.say("annotation.and-more", wrong.size() - MOST_SHOWN));
    }
    return List.copyOf(shown);
  }

  private static ResponseEntity<String> download(String name, MediaType type, String content) {
    return ResponseEntity.ok()
        .contentType(type)
        .headers(headers ->
            headers.setContentDisposition(ContentDisposition.attachment().filename(name).build()))
        .body(content);
  }
}
