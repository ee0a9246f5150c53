package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Tells open pages what to mark their tiles with. */
@Controller
class MarksController {

  private final Annotations annotations;

  MarksController(Annotations annotations) {
    this.annotations = annotations;
  }

  /**
   * By instance id or hash the code of the tag, {@code noted} where there are only notes. A browser
   * that has the newest ones is told so in a few bytes.
   */
  @GetMapping("/annotations/marks")
  ResponseEntity<Map<String, String>> marks(
      @CurrentPlayer Player player, ServletWebRequest request) {
    Book book = annotations.book(player);
    String edition = "\"%d-%d\"".formatted(player.id(), book.version());
    CacheControl always = CacheControl.noCache().cachePrivate();
    if (request.checkNotModified(edition)) {
      return ResponseEntity.status(304).eTag(edition).cacheControl(always).build();
    }
    Map<String, String> marks = new LinkedHashMap<>();
    book.said()
        .forEach((thing, said) -> {
          Tag tag = said.annotation().tag();
          marks.put(thing.code(), tag == null ? AnnotationsPage.NOTED : tag.code());
        });
    return ResponseEntity.ok().eTag(edition).cacheControl(always).body(marks);
  }
}
