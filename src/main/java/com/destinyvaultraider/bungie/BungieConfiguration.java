package com.destinyvaultraider.bungie;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Puts together what speaks to Bungie: two clients with one budget. */
@Configuration(proxyBeanMethods = false)
class BungieConfiguration {

  @Bean
  BungieHttp bungieHttp(BungieSite site, BungieProperties properties, RestClient.Builder builder) {
    return new BungieHttp(site, properties, builder);
  }

  @Bean
  BungieCalls bungieCalls(BungieHttp http, BungieProperties properties, MeterRegistry meters) {
    RequestBudget budget =
        new RequestBudget(properties.requestsPerSecond(), properties.longestWait(), Time.SYSTEM);
    ActionPacer pacer =
        new ActionPacer(budget, properties.actionSpacing(), properties.longestWait(), Time.SYSTEM);
    return new BungieCalls(http, budget, pacer, new CallMeter(meters));
  }

  @Bean
  BungieClient bungieClient(BungieCalls calls) {
    return new BungieClient(calls);
  }

  @Bean
  ClanClient clanClient(BungieCalls calls) {
    return new ClanClient(calls);
  }

  @Bean
  ProgressClient progressClient(BungieCalls calls) {
    return new ProgressClient(calls);
  }

  @Bean
  StatisticsClient statisticsClient(BungieCalls calls) {
    return new StatisticsClient(calls);
  }
}
