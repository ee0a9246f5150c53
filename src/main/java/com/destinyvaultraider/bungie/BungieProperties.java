package com.destinyvaultraider.bungie;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * How Bungie.net is reached. Without an API key the sandbox stands in for it.
 *
 * @param apiKey the application's key ({@code BUNGIE_API_KEY}); none means the sandbox
 * @param clientId the application's OAuth client id ({@code BUNGIE_CLIENT_ID})
 * @param clientSecret the application's OAuth secret ({@code BUNGIE_CLIENT_SECRET})
 * @param baseUrl where Bungie.net, or a sandbox in another process, is served; Bungie's own address
 *     or our own sandbox where it is not set
 * @param connectTimeout how long opening a connection may take
 * @param readTimeout how long a whole answer may take
 * @param downloadTimeout how long fetching a whole manifest file may take
 * @param largestAnswer what is read of one answer at most, unpacked; a whole profile of Bungie's
 *     has up to 17 MB
 * @param largestDownload what is read of one manifest file at most
 * @param requestsPerSecond how many calls this process makes at most, on average
 * @param actionSpacing how long after the start of one item action of a player the next may start;
 *     Bungie asks for 0.1 s between arrivals, and the way there takes longer at one time than
 *     another
 * @param longestWait how long a call waits at most for its turn before it is given up
 * @param userAgent how we name ourselves, which Bungie demands; made from the client id where it is
 *     not set
 */
@ConfigurationProperties("bungie")
record BungieProperties(
    @Nullable String apiKey,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @Nullable URI baseUrl,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("30s") Duration readTimeout,
    @DefaultValue("15m") Duration downloadTimeout,
    @DefaultValue("32MB") DataSize largestAnswer,
    @DefaultValue("1GB") DataSize largestDownload,
    @DefaultValue("18") int requestsPerSecond,
    @DefaultValue("150ms") Duration actionSpacing,
    @DefaultValue("15s") Duration longestWait,
    @Nullable String userAgent) {

  BungieProperties {
    boolean key = StringUtils.hasText(apiKey);
    boolean client = StringUtils.hasText(clientId) && StringUtils.hasText(clientSecret);
    boolean anyOfClient = StringUtils.hasText(clientId) || StringUtils.hasText(clientSecret);
    if (key != client || anyOfClient != client) {
      throw new IllegalArgumentException(
          "BUNGIE_API_KEY, BUNGIE_CLIENT_ID and BUNGIE_CLIENT_SECRET belong together:"
              + " set all three for Bungie.net, or none for the sandbox");
    }
    if (requestsPerSecond < 1) {
      throw new IllegalArgumentException("bungie.requests-per-second must be at least 1");
    }
  }

  /** Whether no application is registered, so that a sandbox stands in for Bungie.net. */
  boolean sandbox() {
    return !StringUtils.hasText(apiKey);
  }

  /** Everything but the secrets. */
  @Override
  public String toString() {
    return "BungieProperties[sandbox=%s, clientId=%s, baseUrl=%s, requestsPerSecond=%d]"
        .formatted(sandbox(), clientId, baseUrl, requestsPerSecond);
  }
}
