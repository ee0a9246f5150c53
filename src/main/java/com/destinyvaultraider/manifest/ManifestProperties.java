package com.destinyvaultraider.manifest;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the definitions are kept.
 *
 * @param directory where the downloaded versions lie
 * @param checkEvery how often Bungie is asked for a new version
 * @param retryEvery how often Bungie is asked while there is no version at all
 * @param checkOnUnknownEvery how often at most an unknown hash makes us ask Bungie
 */
@ConfigurationProperties("manifest")
record ManifestProperties(
    @DefaultValue("./data/manifest") String directory,
    @DefaultValue("1h") Duration checkEvery,
    @DefaultValue("15s") Duration retryEvery,
    @DefaultValue("5m") Duration checkOnUnknownEvery) {

  // A string, because a Path is first looked for in the web application, which forbids "..".

  /** Where the downloaded versions lie. */
  Path folder() {
    return Path.of(directory);
  }
}
