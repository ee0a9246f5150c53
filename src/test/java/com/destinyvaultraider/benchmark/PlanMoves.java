package com.destinyvaultraider.benchmark;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.transfer.plan.Plan;
import com.destinyvaultraider.transfer.plan.Planner;
import com.destinyvaultraider.transfer.plan.Regard;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Plans on a real account: one move out of the vault, and a hundred items at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanMoves {

  private static final Membership ACCOUNT = new Membership(2, 4611686018400000002L);
  private static final int MANY = 100;

  private final Picture picture =
      PictureAssembly.assemble(
          ACCOUNT,
          ProfileReader.read(RecordedAccount.bytes()),
          Definitions.read("recorded", RecordedAccount.unzippedManifest()),
          Instant.EPOCH);
  private final List<Wish> one = outOfVault().limit(1).toList();
  private final List<Wish> many = toVault().limit(MANY).toList();
  private final List<Wish> manyOut = outOfVault().limit(MANY).toList();

  /** One item from the vault to the character last played. */
  @Benchmark
  public Plan one() {
    return Planner.plan(picture, one, Regard.FREE);
  }

  /** A hundred items from the characters to the vault. */
  @Benchmark
  public Plan hundredToVault() {
    return Planner.plan(picture, many, Regard.FREE);
  }

  /** A hundred items from the vault to one character, most of which has to refuse them. */
  @Benchmark
  public Plan hundredToCharacter() {
    return Planner.plan(picture, manyOut, Regard.FREE);
  }

  private Stream<Wish> outOfVault() {
    Target target = new Target.OnCharacter(picture.characters().getFirst().id(), false);
    return picture.at(new Place.Vault()).flatMap(PlanMoves::instance).map(id -> wish(id, target));
  }

  private Stream<Wish> toVault() {
    return picture.characters().stream()
        .flatMap(character -> picture.at(new Place.Carried(character.id())))
        .filter(picture::movable)
        .flatMap(PlanMoves::instance)
        .map(id -> wish(id, new Target.Vault()));
  }

  private static Stream<Subject> instance(Item item) {
    return item.id() == null ? Stream.empty() : Stream.of(new Subject.Instance(item.id()));
  }

  private static Wish wish(Subject subject, Target target) {
    return new Wish(subject, target);
  }
}
