package com.destinyvaultraider.account;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How players are signed in and their tokens kept.
 *
 * @param tokenKey base64 of the 32 bytes that seal the tokens; none means the key in the file
 * @param oldTokenKeys keys used before, which still open what they sealed
 * @param tokenKeyFile where a key made by ourselves is kept
 * @param redirectUri the registered redirect URL, sent along with the sign-in; not sent at all
 *     where it is not set, because Bungie knows it and refuses any other
 * @param contact how players reach whoever runs this site, for the privacy page
 */
@ConfigurationProperties("account")
record AccountProperties(
    @Nullable String tokenKey,
    @DefaultValue List<String> oldTokenKeys,
    @DefaultValue("data/token.key") String tokenKeyFile,
    @Nullable String redirectUri,
    @Nullable String contact) {

  // A string, because a Path is first looked for in the web application, which forbids "..".

  /** Where a key made by ourselves is kept. */
  Path keptKey() {
    return Path.of(tokenKeyFile);
  }

  /** Everything but the keys. */
  @Override
  public String toString() {
    return "AccountProperties[tokenKeyFile=%s, redirectUri=%s]"
        .formatted(tokenKeyFile, redirectUri);
  }
}
