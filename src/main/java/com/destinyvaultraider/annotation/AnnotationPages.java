package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.AnnotationsPage.Done;
import com.destinyvaultraider.annotation.AnnotationsPage.Group;
import com.destinyvaultraider.annotation.AnnotationsPage.One;
import com.destinyvaultraider.annotation.AnnotationsPage.Row;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieSite;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureIncomplete;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Prepares the pages about annotations; they can be shown while Bungie is away, too. */
@Component
class AnnotationPages {

  private static final int MOST_ROWS = 60;

  /** More than an account holds; what has left it long ago need not be shown. */
  private static final int MOST_ROWS_OF_ONE = 1_500;

  private static final int MOST_CHANGES = 20;

  private final Annotations annotations;
  private final Pictures pictures;
  private final Details details;
  private final Layout layout;
  private final BungieSite site;

  AnnotationPages(
      Annotations annotations, Pictures pictures, Details details, Layout layout, BungieSite site) {
    this.annotations = annotations;
    this.pictures = pictures;
    this.details = details;
    this.layout = layout;
    this.site = site;
  }

  /**
   * All that is said about things of the shown account.
   *
   * @param shown the only tag to be shown, or empty
   */
  AnnotationsPage all(Player player, String shown) {
    Picture picture = picture(player);
    if (picture != null) {
      annotations.follow(player, details.of(picture));
    }
    Belongings belongings = belongings(picture);
    Map<Thing, Said> said = annotations.book(player).said();
    List<Map.Entry<Thing, Said>> here =
        said.entrySet().stream().filter(entry -> isHere(player, belongings, entry)).toList();
    List<Group> groups = new ArrayList<>();
    for (Tag tag : Tag.OFFERED) {
      groups.add(group(tag, tag.code(), tag.label(), here, belongings, shown));
    }
    groups.add(
        group(
            null,
            AnnotationsPage.NOTED,
            Words.say("annotation.notes-only"),
            here,
            belongings,
            shown));
    groups.removeIf(
        group -> group.count() == 0 || !(shown.isEmpty() || shown.equalsIgnoreCase(group.code())));
    return new AnnotationsPage(
        groups,
        shown,
        Hashtags.counted(
            here.stream().map(entry -> entry.getValue().annotation().notes()).toList()),
        annotations.recent(player, MOST_CHANGES).stream()
            .map(revision -> done(revision, belongings, said))
            .toList(),
        annotations.lockFollowsTag(player),
        picture != null);
  }

  /** The page of one thing. */
  One one(Player player, Thing thing) {
    Belongings belongings = belongings(picture(player));
    Said said = annotations.book(player).said().get(thing);
    return new One(
        thing.code(),
        belongings.name(thing, said),
        belongings.icon(thing, said),
        belongings.whereabouts(thing),
        annotations.of(player, thing));
  }

  /**
   * The form for one thing alone, after something was said or taken back in it.
   *
   * @param done what can be taken back now
   */
  ModelAndView form(
      Player player,
      Thing thing,
      String page,
      String notice,
      String problem,
      Optional<Revision> done) {
    ModelAndView view = new ModelAndView("annotation/form :: annotate");
    view.addObject("annotation", annotations.of(player, thing));
    view.addObject("thing", thing.code());
    view.addObject("back", page);
    view.addObject("said", problem.isEmpty() ? notice : problem);
    view.addObject("revision", done.map(Revision::id).orElse(null));
    return view;
  }

  /** Says what was done, with the name of the thing where it was one. */
  String sentence(Player player, Revision revision) {
    return sentence(revision, belongings(picture(player)), annotations.book(player).said());
  }

  /** Whether the player has all of this now, or has said something about it before. */
  boolean areOwn(Player player, Collection<Thing> things) {
    Book book = annotations.book(player);
    if (book.said().keySet().containsAll(things)) {
      return true;
    }
    Belongings belongings = new Belongings(pictures.atHand(player), "");
    return things.stream()
        .allMatch(thing -> book.said().containsKey(thing) || belongings.has(thing));
  }

  private Group group(
      @Nullable Tag tag,
      String code,
      String label,
      List<Map.Entry<Thing, Said>> said,
      Belongings belongings,
      String shown) {
    List<Row> rows =
        said.stream()
            .filter(entry -> entry.getValue().annotation().tag() == tag)
            .map(entry -> row(entry.getKey(), entry.getValue(), belongings))
            .sorted(Comparator.comparing(Row::name, Words.alphabet()).thenComparing(Row::thing))
            .toList();
    int most = shown.isEmpty() ? MOST_ROWS : MOST_ROWS_OF_ONE;
    return new Group(
        code,
        label,
        rows.size(),
        rows.subList(0, Math.min(most, rows.size())),
        rows.size() > most && shown.isEmpty() ? "/annotations?tag=" + code : null);
  }

  private static Row row(Thing thing, Said said, Belongings belongings) {
    return new Row(
        thing.code(),
        belongings.name(thing, said),
        belongings.icon(thing, said),
        belongings.whereabouts(thing),
        said.annotation().notes());
  }

  private Done done(Revision revision, Belongings belongings, Map<Thing, Said> said) {
    return new Done(
        revision.id(),
        sentence(revision, belongings, said),
        layout.ago(revision.at()),
        revision.at().toString(),
        revision.undone());
  }

  private static String sentence(Revision revision, Belongings belongings, Map<Thing, Said> said) {
    Thing only = revision.only();
    String what =
        only == null
            ? Words.say("annotation.things", revision.things())
            : belongings.name(only, said.get(only));
    return Words.say("annotation.revision", what, revision.words());
  }

  private static boolean isHere(
      Player player, Belongings belongings, Map.Entry<Thing, Said> entry) {
    Long membership = entry.getValue().membershipId();
    return membership == null
        || belongings.has(entry.getKey())
        || membership == player.requireCurrent().membership().id();
  }

  private Belongings belongings(@Nullable Picture picture) {
    return new Belongings(picture, site.imageRoot());
  }

  private @Nullable Picture picture(Player player) {
    try {
      return pictures.atHand(player);
    } catch (BungieException | PictureIncomplete _) {
      return null;
    }
  }
}
