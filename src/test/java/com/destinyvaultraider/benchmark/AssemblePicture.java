package com.destinyvaultraider.benchmark;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.manifest.Definitions;
import java.time.Instant;
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

/** From the bytes of a real account's profile to the full picture, names looked up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssemblePicture {

  private static final Membership ACCOUNT = new Membership(2, 4611686018400000002L);

  private final byte[] profile = RecordedAccount.bytes();
  private final Definitions definitions =
      Definitions.read("recorded", RecordedAccount.unzippedManifest());

  /** Reads and assembles. */
  @Benchmark
  public Picture picture() {
    return PictureAssembly.assemble(
        ACCOUNT, ProfileReader.read(profile), definitions, Instant.EPOCH);
  }
}
