package com.destinyvaultraider.benchmark;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.search.completion.Completion;
import com.destinyvaultraider.search.completion.Suggestion;
import com.destinyvaultraider.search.completion.Vocabulary;
import com.destinyvaultraider.search.filter.Holdings;
import com.destinyvaultraider.search.filter.Scene;
import com.destinyvaultraider.search.filter.Searched;
import com.destinyvaultraider.search.filter.Understood;
import com.destinyvaultraider.wishlist.LargestList;
import com.destinyvaultraider.wishlist.Verdicts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searches a real account from the text of a query to what it finds, and completes a word: again in
 * the same picture, first in a new one, and first in an account that was not looked at before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SearchItems {

  private static final Membership ACCOUNT = new Membership(2, 4611686018400000002L);

  @Param({
    "is:armor",
    "\"grenade launcher reserves\"",
    "수집가",
    "( power:>1000 and -modslot:gardenofsalvation )",
    "((\"test\" or \"test\") and \"test\")",
    "(is:hunter power:>=540) or (is:warlock power:>=560)",
    "(is:weapon is:sniperrifle) or (is:armor modslot:lastwish)",
    "-is:exotic -is:locked -is:maxpower -is:tagged stat:total:<55",
    "-source:gardenofsalvation -source:lastwish season:>=arrivals",
    "is:rocketlauncher (perk:\"cluster\" or perk:\"tracking module\")",
    "is:blue is:weapon or is:armor not:maxpower",
    "gnawing hunger",
    "cluster tracking",
    "name:\"gahlran's right hand\"",
    "is:statlower",
    "is:dupelower -is:crafted",
    "dupe:setbonus+statlower",
    "is:maxpowerloadout or is:dupeperks",
    "stat:highest&recovery+strength&strength&range:>20",
    "is:wishlist -wishlistnotes:mouse or is:wishlistdupe -is:trashlist",
    "-is:wishlistunknown is:wishlistable -wishlistnotes:\"block 4\"",
    "perkname:\"kill clip\" description:a keyword:e -is:infusionfodder count:>2",
  })
  private String query = "";

  private final byte[] answer = RecordedAccount.bytes();
  private final Definitions definitions =
      Definitions.read("recorded", RecordedAccount.unzippedManifest());
  private final Details details = new Details();

  /** Answers that share nothing; in every other one an item has moved. */
  private final List<Picture> answers = List.of(here(), moved(here()), here(), moved(here()));

  private final Picture picture = answers.getLast();
  private final Verdicts verdicts =
      new LargestList(details.of(picture)).judge(definitions, details.of(picture));
  private final Vocabulary vocabulary = new Vocabulary(holdings(picture, null));
  private Holdings holdings = holdings(picture, null);
  private int taken;
  private long account = ACCOUNT.id();

  /** Reads a query and finds what fits. */
  @Benchmark
  public List<Searched> find() {
    return in(holdings);
  }

  /** The same for the first time since Bungie has answered. */
  @Benchmark
  public List<Searched> findInNewPicture() {
    holdings = holdings(answers.get(taken++ % answers.size()), holdings);
    return in(holdings);
  }

  /** The same for the first time in an account. */
  @Benchmark
  public List<Searched> findInNewAccount() {
    Picture first =
        new Picture(
            new Membership(2, ++account),
            picture.minted(),
            picture.characters(),
            picture.items(),
            picture.currencies(),
            picture.definitions(),
            picture.components(),
            picture.standing());
    return in(holdings(first, null));
  }

  /** Completes the last word of a query. */
  @Benchmark
  public List<Suggestion> complete() {
    return Completion.of(query + " th", query.length() + 3, vocabulary);
  }

  private List<Searched> in(Holdings all) {
    Scene scene =
        new Scene(
            all,
            _ -> Annotation.NONE,
            picture.characters().getFirst(),
            OwnStats.NONE,
            () -> verdicts);
    return Understood.of(query, OwnStats.NONE, () -> true).in(scene);
  }

  private Holdings holdings(Picture now, @Nullable Holdings before) {
    return new Holdings(now, details.of(now), details.background(now), before);
  }

  private Picture here() {
    return PictureAssembly.assemble(
        ACCOUNT, ProfileReader.read(answer), definitions, Instant.EPOCH);
  }

  private static Picture moved(Picture before) {
    Item first =
        before.at(new Place.Vault()).filter(item -> item.id() != null).findFirst().orElseThrow();
    Place there = new Place.Carried(before.characters().getFirst().id());
    return before.after(
        new Change.Moved(Objects.requireNonNull(first.id()), first.place(), there, Instant.EPOCH));
  }
}
