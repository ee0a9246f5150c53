package com.destinyvaultraider.operations;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses to start with settings that would give players' access away or lose it. Looked at before
 * anything else is started; the sandbox has nothing to give away.
 */
class SettingsCheck implements EnvironmentPostProcessor, Ordered {

  private static final int KEY_BYTES = 32;

  @Override
  public int getOrder() {
    // When all files with settings are read.
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    List<String> complaints = complaints(environment);
    if (!complaints.isEmpty()) {
      throw new DangerousSettings(complaints);
    }
  }

  /** What is dangerous about these settings. */
  static List<String> complaints(Environment settings) {
    List<String> complaints = new ArrayList<>();
    checkApplication(settings, complaints);
    checkTokenKeys(settings, complaints);
    if (has(settings, "bungie.api-key")) {
      checkSandbox(settings, complaints);
      checkAddresses(settings, complaints);
      checkWhereTokensAre(settings, complaints);
    }
    return complaints;
  }

  private static void checkApplication(Environment settings, List<String> complaints) {
    List<String> missing = new ArrayList<>();
    List<String> names = List.of("api-key", "client-id", "client-secret");
    for (String name : names) {
      if (!has(settings, "bungie." + name)) {
        missing.add(variable("bungie." + name));
      }
    }
    if (!missing.isEmpty() && missing.size() < names.size()) {
      complaints.add(
          ("The application's three values from Bungie belong together, but %s is missing. Set all"
                  + " three for Bungie.net, or none for the sandbox.")
              .formatted(String.join(" and ", missing)));
    }
  }

  private static void checkTokenKeys(Environment settings, List<String> complaints) {
    List<String> keys = new ArrayList<>();
    keys.add(settings.getProperty("account.token-key", ""));
    keys.addAll(List.of(settings.getProperty("account.old-token-keys", "").split(",", -1)));
    if (keys.stream().map(String::strip).anyMatch(key -> !key.isEmpty() && !isKey(key))) {
      complaints.add(
          "TOKEN_ENCRYPTION_KEY, or one of TOKEN_ENCRYPTION_OLD_KEYS, is not 32 bytes in base64:"
              + " make one with openssl rand -base64 32.");
    }
  }

  private static boolean isKey(String key) {
    try {
      return Base64.getDecoder().decode(key).length == KEY_BYTES;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static void checkSandbox(Environment settings, List<String> complaints) {
    for (String setting : List.of("sandbox.manifest", "sandbox.profile", "sandbox.vendors")) {
      if (has(settings, setting)) {
        complaints.add(
            ("%s belongs to the sandbox, which is gone while BUNGIE_API_KEY is set. Take one of"
                    + " them away, so that it is clear whose accounts are played with.")
                .formatted(variable(setting)));
      }
    }
  }

  private static void checkAddresses(Environment settings, List<String> complaints) {
    String site = settings.getProperty("bungie.base-url");
    if (site != null && isInTheClear(site) && !isThisMachine(site)) {
      complaints.add(
          "BUNGIE_BASE_URL is no https address: the application's secret and the players' tokens"
              + " would go over the network for everybody to read.");
    }
    String back = settings.getProperty("account.redirect-uri");
    if (back != null && isInTheClear(back) && isBungie(settings)) {
      complaints.add(
          "ACCOUNT_REDIRECT_URI is no https address: Bungie sends players back over HTTPS only, and"
              + " what it sends along lets somebody else in.");
    }
  }

  private static void checkWhereTokensAre(Environment settings, List<String> complaints) {
    if (isBungie(settings)
        && has(settings, "spring.datasource.url")
        && !has(settings, "account.token-key")) {
      complaints.add(
          ("The database is your own, but the key to the players' tokens in it would be made by this"
                  + " instance, in %s: another instance could not read them, and neither could this"
                  + " one without that file. Set TOKEN_ENCRYPTION_KEY, to what is in that file where"
                  + " there is one.")
              .formatted(settings.getProperty("account.token-key-file", "the data directory")));
    }
  }

  /** Whether the real Bungie.net is spoken to. */
  private static boolean isBungie(Environment settings) {
    String site = settings.getProperty("bungie.base-url");
    return !StringUtils.hasText(site) || "www.bungie.net".equals(host(site));
  }

  private static boolean isInTheClear(String address) {
    return StringUtils.hasText(address) && !address.toLowerCase(Locale.ROOT).startsWith("https:");
  }

  private static boolean isThisMachine(String address) {
    String host = host(address);
    try {
      return "localhost".equals(host)
          || (host != null && InetAddress.ofLiteral(host).isLoopbackAddress());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static @Nullable String host(String address) {
    try {
      return URI.create(address).getHost();
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static boolean has(Environment settings, String setting) {
    return StringUtils.hasText(settings.getProperty(setting));
  }

  /** The environment variable for a setting. */
  private static String variable(String setting) {
    return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
