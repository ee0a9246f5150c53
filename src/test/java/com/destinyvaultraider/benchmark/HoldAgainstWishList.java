package com.destinyvaultraider.benchmark;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.wishlist.LargestList;
import com.destinyvaultraider.wishlist.Verdicts;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a wish list as large as the largest, and holds a real account against it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HoldAgainstWishList {

  private final Definitions definitions =
      Definitions.read("recorded", RecordedAccount.unzippedManifest());
  private final List<ItemDetail> items =
      new Details()
          .of(
              PictureAssembly.assemble(
                  new Membership(2, 4611686018400000002L),
                  ProfileReader.read(RecordedAccount.bytes()),
                  definitions,
                  Instant.EPOCH));
  private final LargestList list = new LargestList(items);

  /** Says how large it is. */
  public HoldAgainstWishList() {
    System.out.println(list);
  }

  /** Its text to what is kept in memory: once for all who have the list. */
  @Benchmark
  public int read() {
    return list.read();
  }

  /** All things of the account: once for each picture and each set of lists. */
  @Benchmark
  public Verdicts judge() {
    return list.judge(definitions, items);
  }
}
