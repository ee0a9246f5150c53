package com.destinyvaultraider.inventory;

import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.Manifest;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures are held in English and translated where they are handed out, once per language. */
final class Translations {

  private final Manifest manifest;
  private final Cache<Picture, Map<Definitions, Picture>> known =
      Caffeine.newBuilder().weakKeys().build();

  Translations(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The picture in the language of the current thread. */
  Picture of(Picture picture) {
    Language language = Language.current();
    if (language.equals(Language.ENGLISH)) {
      return picture;
    }
    Definitions definitions = manifest.in(language);
    return definitions.equals(picture.definitions())
        ? picture
        : known
            .get(picture, _ -> new ConcurrentHashMap<>())
            .computeIfAbsent(definitions, picture::in);
  }
}
