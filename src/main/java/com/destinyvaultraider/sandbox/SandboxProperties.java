package com.destinyvaultraider.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the simulated Bungie.net behaves. Used only while no Bungie key is set.
 *
 * @param manifest a recorded manifest, zipped as Bungie does, to serve instead of the own one
 * @param profile a recorded {@code GetProfile} answer, whose owner is then the only person
 * @param directory where unpacked and generated files are kept
 * @param staleness how long profile answers lag behind a write
 * @param controlOpen whether others than this machine may use the control surface
 * @param requestsPerSecond what one address may ask, averaged over ten seconds
 * @param spacedActions whether a person's actions must keep their distance from each other
 * @param redirectUrl where sign-in returns to; a path means the host that was called
 */
@ConfigurationProperties("sandbox")
public record SandboxProperties(
    @Nullable Path manifest,
    @Nullable Path profile,
    @DefaultValue("./data/sandbox") Path directory,
    @DefaultValue("3s") Duration staleness,
    @DefaultValue("false") boolean controlOpen,
    @DefaultValue("25") int requestsPerSecond,
    @DefaultValue("true") boolean spacedActions,
    @DefaultValue("/login/oauth2/code/bungie") String redirectUrl) {

  public SandboxProperties {
    manifest = named(manifest);
    profile = named(profile);
  }

  private static @Nullable Path named(@Nullable Path path) {
    return path == null || path.toString().isBlank() ? null : path;
  }
}
