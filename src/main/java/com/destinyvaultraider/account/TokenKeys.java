package com.destinyvaultraider.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StringUtils;

/** Finds the keys that seal the tokens, and makes one where there is none. */
final class TokenKeys {

  private static final Logger log = LoggerFactory.getLogger(TokenKeys.class);

  private TokenKeys() {}

  /** The cipher over the configured keys: the first seals, all of them open. */
  static TokenCipher cipher(AccountProperties properties) {
    List<byte[]> keys = new ArrayList<>();
    String configured = properties.tokenKey();
    keys.add(
        StringUtils.hasText(configured)
            ? decode(configured, "the token key")
            : kept(properties.keptKey()));
    for (String old : properties.oldTokenKeys()) {
      keys.add(decode(old, "an old token key"));
    }
    return new TokenCipher(keys);
  }

  private static byte[] kept(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return decode(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the token key cannot be kept in " + file, e);
    }
  }

  private static void make(Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    byte[] key = new byte[TokenCipher.KEY_BYTES];
    new SecureRandom().nextBytes(key);
    Path draft = Files.createTempFile(directory, "token", ".key", ownerOnly(file));
    try {
      Files.writeString(
          draft, Base64.getEncoder().encodeToString(key), StandardOpenOption.TRUNCATE_EXISTING);
      Files.createLink(file, draft);
      log.info("Made a key for the players' tokens: {} (keep it with the database)", file);
    } catch (FileAlreadyExistsException _) {
      log.debug("Another process made the key first");
    } finally {
      Files.delete(draft);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }

  private static byte[] decode(String base64, String name) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException _) {
      throw new IllegalStateException(name + " is not base64");
    }
    if (key.length != TokenCipher.KEY_BYTES) {
      throw new IllegalStateException(
          "%s must be %d bytes in base64, not %d"
              .formatted(name, TokenCipher.KEY_BYTES, key.length));
    }
    return key;
  }
}
