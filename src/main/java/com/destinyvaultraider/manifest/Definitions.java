package com.destinyvaultraider.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the definitions, immutable: whoever holds it sees one consistent manifest for as
 * long as they hold it, also while a newer one is switched in.
 */
public final class Definitions {

  /** The version string of {@code GetDestinyManifest}. */
  public String version() {
    throw new UnsupportedOperationException();
  }

  /** The item with this hash (unsigned), or a named placeholder where the manifest lacks it. */
  public ItemDefinition item(long hash) {
    throw new UnsupportedOperationException();
  }

  /** The bucket with this hash, or a nameless one that holds nothing. */
  public BucketDefinition bucket(long hash) {
    throw new UnsupportedOperationException();
  }

  /** All buckets in the manifest's own order. */
  public List<BucketDefinition> buckets() {
    throw new UnsupportedOperationException();
  }

  /** The class's name for a character of this gender, such as "Warlock". */
  public String className(long classHash, long genderHash) {
    throw new UnsupportedOperationException();
  }

  /** The race's name for a character of this gender, such as "Awoken". */
  public String raceName(long raceHash, long genderHash) {
    throw new UnsupportedOperationException();
  }

  /** The gender's name as the game shows it. */
  public String genderName(long genderHash) {
    throw new UnsupportedOperationException();
  }

  /** The name of a stat, such as "Weapons". */
  public String statName(long statHash) {
    throw new UnsupportedOperationException();
  }

  /** The element with this DamageType number, or null for none. */
  public @Nullable DamageTypeDefinition damageType(int enumValue) {
    throw new UnsupportedOperationException();
  }

  /** The vendor with this hash (unsigned), or null where the manifest lacks it. */
  public @Nullable VendorDefinition vendor(long hash) {
    throw new UnsupportedOperationException();
  }
}
