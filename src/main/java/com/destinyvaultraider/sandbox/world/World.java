package com.destinyvaultraider.sandbox.world;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Everything that exists in the sandbox before anybody touches it; always the same. */
public final class World {

  private final Catalogue catalogue = new Catalogue();
  private final Sockets sockets = new Sockets(catalogue);
  private final Drawings drawings = new Drawings(catalogue);
  private final Xur xur = new Xur(catalogue);

  /** Writes the manifest as a SQLite file in Bungie's form. */
  public void writeManifest(Path target) {
    new ManifestFile(catalogue, sockets).write(target);
  }

  /** The people who can sign in, first the veteran. Each call gives documents of its own. */
  public List<Person> people() {
    return new People(catalogue, sockets).all();
  }

  /** Draws what lies at an image path of the manifest, as SVG; any path gets a fitting picture. */
  public String drawing(String path) {
    return drawings.of(path);
  }

  /** What Xûr sells in the week of this instant. */
  public List<Sale> xurSales(Instant now) {
    return xur.sales(now);
  }
}
