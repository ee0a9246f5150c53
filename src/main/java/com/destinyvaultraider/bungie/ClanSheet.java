package com.destinyvaultraider.bungie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clan as it describes itself.
 *
 * @param tag the few letters behind a member's name
 */
public record ClanSheet(
    long id, String name, String tag, String motto, String about, @Nullable Banner banner) {

  /** What the banner is made of, each part by its id in a database of Bungie's own. */
  public record Banner(
      long decalId,
      long decalColorId,
      long decalBackgroundColorId,
      long gonfalonId,
      long gonfalonColorId,
      long gonfalonDetailId,
      long gonfalonDetailColorId) {}

  /** The groups of a member as they come over the wire. */
  record Groups(@Nullable List<@Nullable Result> results) {}

  /** One of them, with what it says about the member left out. */
  record Result(@Nullable Group group) {}

  /** A group with what is around it, as it comes over the wire. */
  record Detail(@Nullable Group detail) {}

  /** A group as it comes over the wire. */
  record Group(
      long groupId,
      @Nullable String name,
      @Nullable String about,
      @Nullable String motto,
      @Nullable ClanInfo clanInfo) {

    ClanSheet toSheet() {
      return new ClanSheet(
          groupId,
          text(name),
          clanInfo == null ? "" : text(clanInfo.clanCallsign()),
          text(motto),
          text(about),
          clanInfo == null ? null : clanInfo.clanBannerData());
    }

    private static String text(@Nullable String text) {
      return text == null ? "" : text.strip();
    }
  }

  /** What only clans have. */
  record ClanInfo(@Nullable String clanCallsign, @Nullable Banner clanBannerData) {}
}
