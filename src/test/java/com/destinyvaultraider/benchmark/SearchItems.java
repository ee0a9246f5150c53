package com.destinyvaultraider.benchmark;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.search.completion.Completion;
import com.destinyvaultraider.search.completion.Suggestion;
import com.destinyvaultraider.search.completion.Vocabulary;
import com.destinyvaultraider.search.filter.Holdings;
import com.destinyvaultraider.search.filter.Scene;
import com.destinyvaultraider.search.filter.Searched;
import com.destinyvaultraider.search.filter.Understood;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Searches a real account from the text of a query to what it finds, and completes a word. */
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
    "perkname:\"kill clip\" description:a keyword:e -is:infusionfodder count:>2",
  })
  private String query = "";

  private final Picture picture =
      PictureAssembly.assemble(
          ACCOUNT,
          ProfileReader.read(RecordedAccount.bytes()),
          Definitions.read("recorded", RecordedAccount.unzippedManifest()),
          Instant.EPOCH);
  private final Holdings holdings =
      new Holdings(picture, new Details().of(picture), new Details().background(picture));
  private final Vocabulary vocabulary = new Vocabulary(holdings);

  /** Reads a query and finds what fits. */
  @Benchmark
  public List<Searched> find() {
    Scene scene =
        new Scene(holdings, _ -> Annotation.NONE, picture.characters().getFirst(), OwnStats.NONE);
    return Understood.of(query, OwnStats.NONE).in(scene);
  }

  /** Completes the last word of a query. */
  @Benchmark
  public List<Suggestion> complete() {
    return Completion.of(query + " th", query.length() + 3, vocabulary);
  }
}
