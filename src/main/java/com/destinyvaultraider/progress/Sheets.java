package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.BungieSite;
import com.destinyvaultraider.bungie.ProgressProfile;
import com.destinyvaultraider.bungie.PublicProfile.Part;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.Manifest;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What things are called and what they are worth, from the manifest in the player's language. */
@Component
class Sheets {

  /** More than there are languages, each with an old edition beside the new one. */
  private static final int MOST_EDITIONS = 32;

  private final Manifest manifest;
  private final BungieSite site;
  private final LoadingCache<Definitions, Shelf> shelves =
      Caffeine.newBuilder().weakKeys().maximumSize(MOST_EDITIONS).build(_ -> new Shelf());

  Sheets(Manifest manifest, BungieSite site) {
    this.manifest = manifest;
    this.site = site;
  }

  /** The definitions in the language of the current thread. */
  Book current() {
    Definitions definitions = manifest.in(Language.current());
    return new Book(definitions, shelves.get(definitions), site.imageRoot());
  }

  /** Takes out of an answer what is shown. */
  Progress read(ProgressProfile profile) {
    Book book = current();
    Part<ProgressProfile.Account> account = profile.profile();
    ProgressProfile.Account told = account == null ? null : account.data();
    Long season = told == null ? null : told.currentSeasonHash();
    Set<Long> records = new HashSet<>(book.catalysts());
    records.addAll(book.patterns());
    return Reading.of(profile, book.season(season == null ? 0 : season).pass(), records);
  }
}
