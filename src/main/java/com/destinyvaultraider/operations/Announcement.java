package com.destinyvaultraider.operations;

import com.destinyvaultraider.bungie.BungieSite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the log, once all is up, where to open the site and on which Bungie.net it runs. */
@Component
class Announcement {

  private static final Logger log = LoggerFactory.getLogger(Announcement.class);

  private final BungieSite site;
  private final Environment environment;

  Announcement(BungieSite site, Environment environment) {
    this.site = site;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce() {
    String port = environment.getProperty("local.server.port");
    if (port != null) {
      log.info(
          "Open http://localhost:{}/ ({})",
          port,
          site.isSandbox() ? "simulated Bungie.net: no key is set" : "on Bungie.net");
    }
  }
}
