package com.destinyvaultraider.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How the simulated Bungie.net behaves. Used only while no Bungie key is set.
 *
 * @param manifest a recorded manifest, zipped as Bungie does, to serve instead of the own one
 * @param profile a recorded {@code GetProfile} answer, whose owner is then the only person
 * @param vendors a recorded {@code GetVendors} answer, served to everybody
 * @param directory where unpacked and generated files are kept
 * @param staleness how long profile answers lag behind a write
 * @param controlOpen whether others than this machine may use the control surface
 * @param requestsPerSecond what one address may ask, averaged over ten seconds
 * @param spacedActions whether a person's actions must keep their distance from each other
 * @param crowd how many people there are besides those who are there for something
 * @param redirectUrl where sign-in returns to; a path means the host that was called
 */
@ConfigurationProperties("sandbox")
public record SandboxProperties(
    @Nullable String manifest,
    @Nullable String profile,
    @Nullable String vendors,
    @DefaultValue("./data/sandbox") String directory,
    @DefaultValue("3s") Duration staleness,
    @DefaultValue("false") boolean controlOpen,
    @DefaultValue("25") int requestsPerSecond,
    @DefaultValue("true") boolean spacedActions,
    @DefaultValue("0") int crowd,
    @DefaultValue("/login/oauth2/code/bungie") String redirectUrl) {

  // Strings, because a Path is first looked for in the web application, which forbids "..".

  /** The recorded manifest, if one is to be served. */
  public Optional<Path> recordedManifest() {
    return pathOf(manifest);
  }

  /** The recorded profile, if one is to be served. */
  public Optional<Path> recordedProfile() {
    return pathOf(profile);
  }

  /** The recorded answer about vendors, if one is to be served. */
  public Optional<Path> recordedVendors() {
    return pathOf(vendors);
  }

  private static Optional<Path> pathOf(@Nullable String text) {
    return Optional.ofNullable(text).filter(StringUtils::hasText).map(Path::of);
  }
}
