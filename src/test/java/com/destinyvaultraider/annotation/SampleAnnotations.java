package com.destinyvaultraider.annotation;

import com.destinyvaultraider.annotation.AnnotationsPage.Done;
import com.destinyvaultraider.annotation.AnnotationsPage.Group;
import com.destinyvaultraider.annotation.AnnotationsPage.One;
import com.destinyvaultraider.annotation.AnnotationsPage.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented tags and notes, in every state that the templates know. */
public final class SampleAnnotations {

  private static final String LONG = "Smite of Merciless Mercy-Bringers-and-Everyone-Else";

  private SampleAnnotations() {}

  /** Tags of every kind, with the longest names and notes. */
  public static Object all() {
    List<Group> groups = new ArrayList<>();
    int count = 2;
    for (Tag tag : Tag.OFFERED) {
      count += 4;
      groups.add(
          new Group(
              tag.code(), tag.label(), count * 30, rows(count), "/annotations?tag=" + tag.code()));
    }
    groups.add(new Group(AnnotationsPage.NOTED, "Notes only", 2, rows(2), null));
    Map<String, Integer> hashtags = new LinkedHashMap<>();
    for (String hashtag : List.of("#god-roll", "#pve", "#pvp", "#🤯", "#" + "long".repeat(30))) {
      hashtags.put(hashtag, hashtag.length() * 3);
    }
    return new AnnotationsPage(groups, "", hashtags, changes(), true, true);
  }

  /** Before anything is said. */
  public static Object none() {
    return new AnnotationsPage(List.of(), "", Map.of(), List.of(), false, true);
  }

  /** The lines of a file that cannot be understood. */
  public static List<String> wrong() {
    return List.of("Line 3: “Keeep” is no tag", "Line 12: it has neither Id nor Hash");
  }

  /** One thing, tagged and noted. */
  public static Object one() {
    return new One(
        "6917529000000000001",
        LONG,
        "/icons/3.svg",
        "Vault",
        new Annotation(Tag.KEEP, "The one from the raid\n#pve #god-roll"));
  }

  /** What tiles of the sample vault are marked with, as the script gets it. */
  public static String marks() {
    List<String> codes = List.of("favorite", "keep", "junk", "infuse", "archive", "noted");
    List<String> marks = new ArrayList<>();
    for (int at = 0; at < 24; at++) {
      long id = 6917529000000000000L + 1498876634L * 1000 + at;
      marks.add("\"%d\":\"%s\"".formatted(id, codes.get(at % codes.size())));
    }
    return "{%s}".formatted(String.join(",", marks));
  }

  private static List<Done> changes() {
    return List.of(
        new Done(3, LONG + ": tagged as junk.", "a minute ago", "2026-11-23T17:56:14Z", false),
        new Done(2, "312 things: imported.", "2 hours ago", "2026-11-23T15:56:14Z", false),
        new Done(1, "Thorn: notes written.", "3 days ago", "2026-11-20T15:56:14Z", true));
  }

  private static List<Row> rows(int count) {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      rows.add(
          new Row(
              Long.toString(6917529000000000000L + at),
              at % 5 == 1 ? LONG : "Gjallarhorn",
              "/icons/%d.svg".formatted(at),
              at % 3 == 2 ? "" : "Vault",
              at % 2 == 0 ? "" : "For the raid\n#pve #god-roll"));
    }
    return rows;
  }
}
