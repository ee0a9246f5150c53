package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.wishlist.Intake.Taken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes lists from players, shows which they have, and tells pages what to mark. */
@Controller
class WishListsController {

  private static final String PAGE = "/wishlists";
  private static final String LIST = PAGE + "/{id:[1-9]\\d{0,17}}";
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final Shelf shelf;
  private final Intake intake;
  private final WishListsPages pages;
  private final WishLists lists;
  private final Pictures pictures;

  WishListsController(
      Shelf shelf, Intake intake, WishListsPages pages, WishLists lists, Pictures pictures) {
    this.shelf = shelf;
    this.intake = intake;
    this.pages = pages;
    this.lists = lists;
    this.pictures = pictures;
  }

  @GetMapping(PAGE)
  String all(@CurrentPlayer Player player, Model model) {
    model.addAttribute("page", pages.of(player));
    return "wishlist/wishlists";
  }

  /** A file counts before a text; browsers send an empty one where none was chosen. */
  @PostMapping(PAGE)
  RedirectView add(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes redirect)
      throws IOException {
    Taken taken =
        file == null || file.isEmpty()
            ? intake.take(player, "", text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))
            : intake.take(player, nameOf(file), file.getBytes());
    redirect.addFlashAttribute(taken.taken() ? "notice" : "problem", taken.sentence());
    if (!taken.wrong().isEmpty()) {
      redirect.addFlashAttribute("wrong", taken.wrong());
    }
    return OwnPage.seeOther(PAGE, PAGE);
  }

  @PostMapping(LIST + "/up")
  RedirectView moveUp(@CurrentPlayer Player player, @PathVariable long id) {
    return done(shelf.moveUp(player.id(), id));
  }

  @PostMapping(LIST + "/remove")
  RedirectView remove(
      @CurrentPlayer Player player, @PathVariable long id, RedirectAttributes redirect) {
    RedirectView view = done(shelf.remove(player.id(), id));
    redirect.addFlashAttribute("notice", Words.say("wishlist.removed"));
    return view;
  }

  @PostMapping(LIST + "/restore")
  RedirectView restore(
      @CurrentPlayer Player player, @PathVariable long id, RedirectAttributes redirect) {
    Shelf.Outcome outcome = shelf.restore(player.id(), id);
    RedirectView view = done(outcome != Shelf.Outcome.NO_SUCH);
    if (outcome == Shelf.Outcome.DONE) {
      redirect.addFlashAttribute("notice", Words.say("wishlist.restored"));
    } else {
      redirect.addFlashAttribute("problem", Intake.sentence(outcome));
    }
    return view;
  }

  /** The text of a list as it was brought along. */
  @GetMapping(LIST + "/list.txt")
  ResponseEntity<InputStreamResource> text(@CurrentPlayer Player player, @PathVariable long id)
      throws IOException {
    byte[] content =
        shelf
            .content(player.id(), id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    InputStream text = new GZIPInputStream(new ByteArrayInputStream(content));
    return ResponseEntity.ok()
        .contentType(TEXT)
        .headers(headers ->
            headers.setContentDisposition(
                ContentDisposition.attachment().filename("wishlist-%d.txt".formatted(id)).build()))
        .body(new InputStreamResource(text));
  }

  /**
   * By instance id {@code wished} or {@code unwished}. A browser that has the newest ones is told
   * so in a few bytes.
   */
  @GetMapping(PAGE + "/marks")
  ResponseEntity<Map<String, String>> marks(
      @CurrentPlayer Player player, ServletWebRequest request) {
    Map<String, String> marks = new TreeMap<>();
    if (lists.any(player)) {
      lists
          .of(player, pictures.atHand(player))
          .all()
          .forEach(
              (id, verdict) -> marks.put(id.toString(), verdict.wished() ? "wished" : "unwished"));
    }
    String edition = "\"%d-%d-%x\"".formatted(player.id(), marks.size(), marks.hashCode());
    CacheControl always = CacheControl.noCache().cachePrivate();
    if (request.checkNotModified(edition)) {
      return ResponseEntity.status(304).eTag(edition).cacheControl(always).build();
    }
    return ResponseEntity.ok().eTag(edition).cacheControl(always).body(marks);
  }

  private static String nameOf(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : name.substring(name.lastIndexOf('/') + 1);
  }

  private static RedirectView done(boolean there) {
    if (!there) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return OwnPage.seeOther(PAGE, PAGE);
  }
}
