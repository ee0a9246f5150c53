package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.language.Words;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The private feeds: whoever knows the address reads them, and nobody guesses it. */
@Controller
class FeedController {

  private final Feeds feeds;
  private final Players players;
  private final Outbox outbox;
  private final BungieClient bungie;

  FeedController(Feeds feeds, Players players, Outbox outbox, BungieClient bungie) {
    this.feeds = feeds;
    this.players = players;
    this.outbox = outbox;
    this.bungie = bungie;
  }

  @GetMapping("/notices/feed/{token}.atom")
  ResponseEntity<byte[]> atom(@PathVariable String token) {
    String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return answer(
        token,
        "application/atom+xml;charset=UTF-8",
        player -> new AtomFeed(here).write(player.id(), outbox.feed(player.id())));
  }

  @GetMapping("/notices/calendar/{token}.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String token) {
    return answer(token, "text/calendar;charset=UTF-8", _ -> CalendarFeed.write(bungie.now()));
  }

  private ResponseEntity<byte[]> answer(
      String token, String type, Function<Player, String> content) {
    Player player =
        feeds.ownerOf(new Token(token)).flatMap(players::find).orElseThrow(LinkGone::ofFeed);
    AtomicReference<String> text = new AtomicReference<>("");
    Words.speaking(player.language(), () -> text.set(content.apply(player)));
    return ResponseEntity.ok()
        .header("Content-Type", type)
        .header("X-Robots-Tag", "noindex")
        .body(text.get().getBytes(StandardCharsets.UTF_8));
  }
}
