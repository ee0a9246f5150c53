package com.destinyvaultraider.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Deletes all that is kept about a player who wants that. */
@Component
class Leaving {

  private static final Logger log = LoggerFactory.getLogger(Leaving.class);

  private final Browsers browsers;
  private final KeptRecords records;
  private final ApplicationEventPublisher events;

  Leaving(Browsers browsers, KeptRecords records, ApplicationEventPublisher events) {
    this.browsers = browsers;
    this.records = records;
    this.events = events;
  }

  /**
   * Signs the player out everywhere, so that nothing new is begun, has everything stopped that is
   * under way, and deletes.
   */
  void delete(Player player) {
    browsers.signOutEverywhere(player.id());
    events.publishEvent(new PlayerLeaves(player));
    records.delete(player);
    log.info("A player has left, and all that was kept about them is deleted");
  }
}
