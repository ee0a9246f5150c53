package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.BungieSite;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Prepares pages with what they need besides the picture: where images lie and what time it is. */
@Component
public class Layout {

  private final BungieSite bungie;
  private final Clock clock;

  Layout(BungieSite bungie, Clock clock) {
    this.bungie = bungie;
    this.clock = clock;
  }

  /**
   * The tiles of a picture.
   *
   * @param marked the instance id or hash of the item that has just arrived, or empty
   */
  public Tiles tiles(Picture picture, String marked) {
    return new Tiles(picture, bungie.imageRoot(), marked);
  }

  /**
   * The character that the player has chosen in this session, or the one last played.
   *
   * @throws NoCharacter if the account has none
   */
  public PlayedCharacter chosenCharacter(HttpSession session, Picture picture) {
    return new ChosenCharacters(session).in(picture);
  }

  /** How long ago this was, as one would say it: "5 minutes ago". */
  public String ago(Instant moment) {
    return Cards.ago(Duration.between(moment, clock.instant()));
  }

  Pages pages(Picture picture, Freshness freshness, String marked, Selection selection) {
    return new Pages(picture, tiles(picture, marked), cards(), freshness, selection);
  }

  Cards cards() {
    return new Cards(bungie.imageRoot(), clock.instant());
  }
}
