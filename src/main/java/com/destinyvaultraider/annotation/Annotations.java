package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Revisions.Entry;
import com.destinyvaultraider.annotation.Revisions.Found;
import com.destinyvaultraider.annotation.Sightings.Look;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What players have said about their things. Each change stands in a list and can be undone, the
 * undoing too. Of two changes at once the later one wins, for the tag and for the notes apart.
 * Thread-safe.
 */
@Component
public class Annotations {

  private final Books books;
  private final Revisions revisions;
  private final Sightings sightings;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Annotations(
      Books books,
      Revisions revisions,
      Sightings sightings,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.books = books;
    this.revisions = revisions;
    this.sightings = sightings;
    this.transaction = transaction;
    this.events = events;
  }

  /** Tells of any item of the player's what has been said about it, at this moment. */
  public Function<Item, Annotation> of(Player player) {
    Book book = books.of(player.id());
    return item -> book.about(Thing.of(item));
  }

  /** What has been said about one thing. */
  public Annotation of(Player player, Thing thing) {
    return books.of(player.id()).about(thing);
  }

  /** The tags of all instances that have one. */
  public Map<ItemInstanceId, Tag> tags(Player player) {
    Map<ItemInstanceId, Tag> tags = new HashMap<>();
    books
        .of(player.id())
        .said()
        .forEach((thing, said) -> {
          ItemInstanceId id = thing.id();
          Tag tag = said.annotation().tag();
          if (id != null && tag != null) {
            tags.put(id, tag);
          }
        });
    return tags;
  }

  /** All that the player says. */
  Book book(Player player) {
    return books.of(player.id());
  }

  /**
   * Makes changes to things, all of them as one revision.
   *
   * @return what can be undone, or empty where everything was so already
   */
  public Optional<Revision> change(Player player, Collection<Thing> things, List<Edit> edits) {
    String deeds = Deed.kept(edits.stream().map(Edit::deed).toList());
    UnaryOperator<Annotation> all =
        before -> {
          Annotation after = before;
          for (Edit edit : edits) {
            after = edit.of(after);
          }
          return after;
        };
    Map<Thing, UnaryOperator<Said>> changes = new LinkedHashMap<>();
    things.forEach(thing -> changes.put(thing, said -> said.with(all.apply(said.annotation()))));
    return change(player, deeds, changes, () -> {});
  }

  /**
   * Makes another change to each of many things, as one revision.
   *
   * @param deeds what is done, as it is kept
   * @param alongside what else is done in the same transaction
   */
  Optional<Revision> change(
      Player player,
      String deeds,
      Map<Thing, ? extends UnaryOperator<Said>> changes,
      Runnable alongside) {
    List<Entry> done = new ArrayList<>();
    Revision revision =
        transaction.execute(_ -> {
          Revision written = write(player, deeds, null, changes, done);
          alongside.run();
          tell(player, done);
          return written;
        });
    return Optional.ofNullable(revision);
  }

  /**
   * Takes a change back, as a change of its own. What has been changed again since stays as it is.
   *
   * @return empty where there is no such change of this player; else what was done, of no thing at
   *     all where nothing could be taken back
   */
  public Optional<Revision> undo(Player player, long id) {
    List<Entry> done = new ArrayList<>();
    Revision revision =
        transaction.execute(_ -> {
          Revision written = takeBack(player, id, done);
          tell(player, done);
          return written;
        });
    return Optional.ofNullable(revision);
  }

  /** Whether what is tagged is locked or unlocked as its tag wants it. */
  public boolean lockFollowsTag(Player player) {
    return books.lockFollowsTag(player.id());
  }

  /** Chooses whether locks follow tags from now on. */
  void letLockFollowTag(Player player, boolean follows) {
    books.letLockFollowTag(player.id(), follows);
  }

  /** The newest changes, the last one first. */
  public List<Revision> recent(Player player, int most) {
    return revisions.recent(player.id(), most);
  }

  /** Carries over what was said about weapons that have been shaped anew since. */
  public void follow(Player player, List<ItemDetail> details) {
    if (Following.of(books.of(player.id()), details).isEmpty()) {
      return;
    }
    transaction.executeWithoutResult(_ -> {
      Map<Thing, Said> changes = new HashMap<>();
      for (Following each : Following.of(books.lock(player.id()), details)) {
        changes.put(each.to(), each.said());
        if (!each.from().equals(each.to())) {
          changes.put(each.from(), each.said().with(Annotation.NONE));
          revisions.rename(player.id(), each.from(), each.to());
        }
      }
      books.write(player.id(), changes);
    });
  }

  /**
   * Forgets what was said of things that have been gone for so long, and remembers what was
   * forgotten of those that are there again. Locks do not follow: nobody has tagged anything.
   */
  void tidy(Player player, Look look, Duration longGone) {
    long user = player.id();
    transaction.executeWithoutResult(_ -> {
      Book book = books.lock(user);
      Map<Thing, UnaryOperator<Said>> back = new HashMap<>();
      sightings
          .returned(user, look)
          .forEach((thing, annotation) -> {
            if (!book.said().containsKey(thing)) {
              back.put(thing, said -> said.with(annotation));
            }
          });
      write(player, Deed.Kind.REMEMBERED.name(), null, back, new ArrayList<>());
      sightings.note(user, look);
      Map<Thing, UnaryOperator<Said>> gone = new HashMap<>();
      sightings
          .gone(user, look, longGone)
          .forEach(thing -> gone.put(thing, said -> said.with(Annotation.NONE)));
      write(player, Deed.Kind.FORGOTTEN.name(), null, gone, new ArrayList<>());
    });
  }

  private @Nullable Revision takeBack(Player player, long id, List<Entry> done) {
    if (revisions.find(player.id(), id).isEmpty()) {
      return null;
    }
    books.lock(player.id());
    Found found = revisions.find(player.id(), id).orElse(null);
    if (found == null) {
      return null;
    }
    Revision old = found.revision();
    Map<Thing, UnaryOperator<Said>> changes = new LinkedHashMap<>();
    if (!old.undone()) {
      for (Entry entry : revisions.entries(id)) {
        changes.put(entry.thing(), said -> said.with(entry.takenBack(said.annotation())));
      }
    }
    Revision revision = write(player, Deed.reversed(found.deeds()), id, changes, done);
    if (revision == null) {
      return new Revision(id, old.words(), 0, null, old.at(), old.undone());
    }
    revisions.markUndone(player.id(), found);
    return revision;
  }

  private @Nullable Revision write(
      Player player,
      String deeds,
      @Nullable Long undoes,
      Map<Thing, ? extends UnaryOperator<Said>> changes,
      List<Entry> done) {
    Book book = books.lock(player.id());
    Map<Thing, Said> news = new LinkedHashMap<>();
    changes.forEach((thing, change) -> {
      Said before = book.said().getOrDefault(thing, Said.nothing(player, thing));
      Said after = change.apply(before);
      if (!after.equals(before)) {
        news.put(thing, after);
      }
      if (!after.annotation().equals(before.annotation())) {
        done.add(new Entry(thing, before.annotation(), after.annotation()));
      }
    });
    if (!news.isEmpty()) {
      books.write(player.id(), news);
    }
    if (done.isEmpty()) {
      return null;
    }
    long id = revisions.add(player.id(), deeds, undoes, done);
    return revisions.find(player.id(), id).map(Found::revision).orElseThrow();
  }

  /** In the transaction, so that what follows from it is kept as well, or neither. */
  private void tell(Player player, List<Entry> done) {
    Map<Optional<Tag>, List<ItemInstanceId>> tagged = new LinkedHashMap<>();
    for (Entry entry : done) {
      ItemInstanceId id = entry.thing().id();
      Tag tag = entry.after().tag();
      if (id != null && entry.before().tag() != tag) {
        tagged.computeIfAbsent(Optional.ofNullable(tag), _ -> new ArrayList<>()).add(id);
      }
    }
    tagged.forEach((tag, things) ->
        events.publishEvent(new TagsChanged(player, List.copyOf(things), tag.orElse(null))));
  }
}
