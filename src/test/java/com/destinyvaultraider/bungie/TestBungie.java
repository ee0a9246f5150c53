package com.destinyvaultraider.bungie;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.client.RestClient;

/** The real client, pointed at a server of a test's own. */
public final class TestBungie {

  private TestBungie() {}

  /** A client of the Bungie.net at this address. */
  public static BungieClient at(String baseUrl) {
    return at(baseUrl, Map.of(), new SimpleMeterRegistry());
  }

  /** A client that asks about clans, of the Bungie.net at this address. */
  public static ClanClient clansAt(String baseUrl) {
    return new ClanClient(calls(baseUrl, Map.of(), new SimpleMeterRegistry()));
  }

  static BungieClient at(String baseUrl, Map<String, String> settings, MeterRegistry meters) {
    return new BungieClient(calls(baseUrl, settings, meters));
  }

  private static BungieCalls calls(
      String baseUrl, Map<String, String> settings, MeterRegistry meters) {
    Map<String, String> all = new HashMap<>();
    all.put("bungie.base-url", baseUrl);
    all.put("bungie.requests-per-second", "1000");
    all.put("bungie.action-spacing", "0");
    all.putAll(settings);
    BungieProperties properties = properties(all);
    BungieSite site = new BungieSite(properties, new MockEnvironment());
    BungieHttp http = new BungieHttp(site, properties, RestClient.builder());
    return new BungieConfiguration().bungieCalls(http, properties, meters);
  }

  static BungieProperties properties(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("bungie", BungieProperties.class);
  }
}
