package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.BungieClient;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The time by Bungie's clock, by which the game's weeks begin and members come and go. */
@Component
class BungieTime {

  private final BungieClient bungie;

  BungieTime(BungieClient bungie) {
    this.bungie = bungie;
  }

  Instant now() {
    return bungie.now();
  }
}
