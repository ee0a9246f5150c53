package com.destinyvaultraider.outage;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page as the player reads it. */
record Page(int status, String html) {

  private static final Pattern FRESHNESS =
      Pattern.compile("<div id=\"freshness\"><p[^>]*>([^<]*)</p>");
  private static final Pattern LEAD = Pattern.compile("<p class=\"lead\"[^>]*>([^<]*)</p>");
  private static final Pattern MESSAGE =
      Pattern.compile("<div class=\"message problem\"[^>]*>([^<]*)<");
  private static final Pattern TROUBLE =
      Pattern.compile("</header>\\s*<p class=\"message problem\"[^>]*>([^<]*)<");
  private static final Pattern CLAN =
      Pattern.compile(
          "class=\"clan-head\".*?<p class=\"message problem\" role=\"status\">([^<]*)<",
          Pattern.DOTALL);
  private static final Pattern NOTICE = Pattern.compile("<div class=\"message\"[^>]*>([^<]*)<");
  private static final Pattern SAID = Pattern.compile("<p class=\"said[^\"]*\">([^<]*)</p>");
  private static final Pattern TILES = Pattern.compile("data-item-hash=");

  static Page of(HttpResponse<String> response) {
    return new Page(response.statusCode(), response.body());
  }

  /** What is the matter with Bungie, over a page that works all the same; or empty. */
  String freshness() {
    return first(FRESHNESS);
  }

  /** The one thing that a page without anything else says, or empty. */
  String problem() {
    return first(LEAD);
  }

  /** What a page says about what was just tried, or empty. */
  String message() {
    String message = first(MESSAGE);
    return message.isEmpty() ? first(NOTICE) : message;
  }

  /** What a page says of itself under its title, or empty. */
  String trouble() {
    return first(TROUBLE);
  }

  /** What a page about a clan says of what is not known of it, or empty. */
  String clanTrouble() {
    return first(CLAN);
  }

  /** What the page of an order says about it, or empty. */
  String said() {
    return first(SAID);
  }

  /** How many things it shows. */
  int tiles() {
    return (int) TILES.matcher(html).results().count();
  }

  private String first(Pattern pattern) {
    Matcher found = pattern.matcher(html);
    return found.find() ? HtmlUtils.htmlUnescape(found.group(1)).strip() : "";
  }
}
