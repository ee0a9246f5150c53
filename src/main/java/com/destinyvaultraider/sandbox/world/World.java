package com.destinyvaultraider.sandbox.world;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Everything that exists in the sandbox before anybody touches it; always the same. */
public final class World {

  private final Catalogue catalogue = new Catalogue();
  private final Sockets sockets = new Sockets(catalogue);
  private final Drawings drawings = new Drawings(catalogue);
  private final Vendors vendors = new Vendors(catalogue, sockets);

  /** Writes the English manifest as a SQLite file in Bungie's form. */
  public void writeManifest(Path target) {
    new ManifestFile(catalogue, sockets, Glossary.english()).write(target);
  }

  /** Writes the German one: the same things by other names. */
  public void writeGermanManifest(Path target) {
    new ManifestFile(catalogue, sockets, Glossary.german()).write(target);
  }

  /** The people who are there for something, first the veteran. */
  public List<Person> people() {
    return people(0);
  }

  /**
   * The people who can sign in, first the veteran. Each call gives documents of its own.
   *
   * @param crowd how many others there are besides
   */
  public List<Person> people(int crowd) {
    return people(crowd, Playtimes.WRITTEN);
  }

  /**
   * The same with times that fit the day on which they are made.
   *
   * @param made that day
   */
  public List<Person> people(int crowd, Instant made) {
    People people = new People(catalogue, sockets, new Playtimes(made));
    return Stream.concat(people.all().stream(), people.crowd(crowd).stream()).toList();
  }

  /**
   * The clan of some of these people and of many whom nobody can sign in as.
   *
   * @param made the day on which it is made
   */
  public Clan clan(List<Person> people, Instant made) {
    return new ClanPeople(catalogue, new Playtimes(made)).with(people);
  }

  /** Draws what lies at an image path of the manifest, as SVG; any path gets a fitting picture. */
  public String drawing(String path) {
    return drawings.of(path);
  }

  /** What is to be done in the week of this instant. */
  public static ObjectNode publicMilestones(Instant now) {
    return PublicMilestones.of(now);
  }

  /** Everybody who sells something, first Xûr. */
  public List<Vendor> vendors() {
    return vendors.all();
  }

  /** What a vendor sells at this time to a character of this class. */
  public List<Sale> sales(Vendor vendor, Instant now, int classType) {
    return vendors.sales(vendor, now, classType);
  }

  /** The item components of the same, by the index of each sale. */
  public ObjectNode goods(Vendor vendor, Instant now, int classType) {
    return vendors.components(vendor, now, classType);
  }
}
