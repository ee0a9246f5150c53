package com.destinyvaultraider.sandbox.world;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Everything that exists in the sandbox before anybody touches it; always the same. */
public final class World {

  /** Writes the manifest as a SQLite file in Bungie's form. */
  public void writeManifest(Path target) {
    throw new UnsupportedOperationException();
  }

  /** The people who can sign in, first the veteran. */
  public List<Person> people() {
    throw new UnsupportedOperationException();
  }

  /** Draws what lies at an image path of the manifest, as SVG; any path gets a fitting picture. */
  public String drawing(String path) {
    throw new UnsupportedOperationException();
  }

  /** What Xûr sells in the week of this instant. */
  public List<Sale> xurSales(Instant now) {
    throw new UnsupportedOperationException();
  }
}
