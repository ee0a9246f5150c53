package com.destinyvaultraider.manifest;

import com.destinyvaultraider.manifest.ManifestStore.Loaded;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says which definitions are in force and how keeping them up to date goes. Out of service only
 * while there are none at all: with an older version everything works.
 */
@Component
final class ManifestHealthIndicator implements HealthIndicator {

  private final Manifest manifest;

  ManifestHealthIndicator(Manifest manifest) {
    this.manifest = manifest;
  }

  @Override
  public Health health() {
    Loaded loaded = manifest.loaded();
    Health.Builder health = loaded == null ? Health.outOfService() : Health.up();
    if (loaded != null) {
      health
          .withDetail("version", loaded.stored().version())
          .withDetail("since", loaded.since())
          .withDetail("items", loaded.definitions().size());
    }

    ManifestState state = manifest.state();
    if (state.lastCheck() != null) {
      health.withDetail("lastCheck", state.lastCheck());
    }
    if (state.lastFailure() != null) {
      health.withDetail("lastFailure", state.lastFailure());
    }
    if (state.failure() != null) {
      health.withDetail("failure", state.failure());
    }
    return health.build();
  }
}
