package com.destinyvaultraider.bungie;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Puts the one client of this process together. */
@Configuration(proxyBeanMethods = false)
class BungieConfiguration {

  @Bean
  BungieHttp bungieHttp(BungieSite site, BungieProperties properties, RestClient.Builder builder) {
    return new BungieHttp(site, properties, builder);
  }

  @Bean
  BungieClient bungieClient(BungieHttp http, BungieProperties properties, MeterRegistry meters) {
    RequestBudget budget =
        new RequestBudget(properties.requestsPerSecond(), properties.longestWait(), Time.SYSTEM);
    ActionPacer pacer =
        new ActionPacer(budget, properties.actionSpacing(), properties.longestWait(), Time.SYSTEM);
    return new BungieClient(new BungieCalls(http, budget, pacer, new CallMeter(meters)));
  }
}
