package com.destinyvaultraider.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a webhook is. Only Slack's and Discord's own, and origins that the host of this site has
 * named: nobody has this server call anything else, least of all itself or its neighbours. Nothing
 * of an address is looked up before it is one of those.
 */
record WebhookAddress(URI uri, Format format) {

  private static final int LONGEST = 500;
  private static final int END = 4;
  private static final Pattern VISIBLE = Pattern.compile("[!-~&&[^\\\\\"<>^`{|}]]+");
  private static final Pattern SLACK = Pattern.compile("/(services|workflows|triggers)(/[\\w-]+)+");
  private static final Pattern DISCORD =
      Pattern.compile("/api/(v\\d{1,2}/)?webhooks/\\d{1,25}/[\\w-]+");
  private static final List<String> DISCORDS =
      List.of("https://discord.com", "https://discordapp.com");

  /** What it understands. */
  enum Format {
    SLACK,
    DISCORD
  }

  /**
   * The address as somebody has typed it, or nothing where it is none to send to.
   *
   * @param more further origins, such as {@code https://chat.example.org}
   */
  static Optional<WebhookAddress> of(@Nullable String typed, List<String> more) {
    String stripped = typed == null ? "" : typed.strip();
    if (stripped.length() > LONGEST || !VISIBLE.matcher(stripped).matches()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(stripped);
      String origin = origin(uri);
      String path = uri.getRawPath();
      if (origin == null || path == null || uri.getRawFragment() != null) {
        return Optional.empty();
      }
      if (origin.equals("https://hooks.slack.com")) {
        return known(uri, SLACK, Format.SLACK);
      }
      if (DISCORDS.contains(origin)) {
        return known(uri, DISCORD, Format.DISCORD);
      }
      Format format = DISCORD.matcher(path).matches() ? Format.DISCORD : Format.SLACK;
      return more.stream().anyMatch(origin::equalsIgnoreCase)
          ? Optional.of(new WebhookAddress(uri, format))
          : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static Optional<WebhookAddress> known(URI uri, Pattern path, Format format) {
    return path.matcher(uri.getRawPath()).matches() && uri.getRawQuery() == null
        ? Optional.of(new WebhookAddress(uri, format))
        : Optional.empty();
  }

  /** Scheme, host and port as they stand; null where anything else is before the path. */
  private static @Nullable String origin(URI uri) {
    String host = uri.getHost();
    if (uri.getScheme() == null || host == null || uri.getRawUserInfo() != null) {
      return null;
    }
    String origin = (uri.getScheme() + "://" + host).toLowerCase(Locale.ROOT);
    boolean usual = uri.getPort() < 0 || (uri.getPort() == 443 && origin.startsWith("https:"));
    return usual ? origin : origin + ":" + uri.getPort();
  }

  /** Enough of it to tell it from another, and too little to write there. */
  String shown() {
    String path = uri.getRawPath();
    return uri.getHost() + "/…" + path.substring(Math.max(0, path.length() - END));
  }

  @Override
  public String toString() {
    return "WebhookAddress[" + uri.getHost() + "]";
  }
}
