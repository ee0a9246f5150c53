package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.SandboxProperties;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.fault.Fault;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import com.destinyvaultraider.sandbox.fault.Faults;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Snapshot;
import com.destinyvaultraider.sandbox.world.Person.Manner;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code Destiny2.GetProfile}. */
@Component
@Sandboxed
class GetProfile implements Operation {

  private static final Set<Integer> PRIVATE = Set.of(102, 103, 201, 206);
  private static final Set<Integer> PROGRESS = Set.of(104, 202, 204);

  private final Directory directory;
  private final SandboxClock clock;
  private final Faults faults;
  private final Duration staleness;

  GetProfile(Directory directory, SandboxClock clock, Faults faults, SandboxProperties properties) {
    this.directory = directory;
    this.clock = clock;
    this.faults = faults;
    this.staleness = properties.staleness();
  }

  @Override
  public String path() {
    return "/Destiny2/{membershipType}/Profile/{membershipId}/";
  }

  // What everybody may see is shown to a bad token, too.
  @Override
  public boolean needsGoodToken(Call call) {
    return Components.of(call).stream().anyMatch(PRIVATE::contains);
  }

  @Override
  public JsonNode answer(Call call) {
    Account account = directory.account(call.membershipType(), call.number("membershipId"));
    Duration lag =
        faults
            .take(Kind.STALE, call.path())
            .map(fault -> Duration.ofSeconds(fault.secondsOr(30)))
            .orElse(staleness);
    boolean backward = faults.take(Kind.BACKWARD, call.path()).isPresent();
    Snapshot snapshot = account.snapshot(clock.now(), lag, backward);
    boolean owner = account.owner().equals(call.caller());
    Manner manner = account.owner().manner();
    if (manner == Manner.BREAKING && !owner) {
      throw Refusal.of(PlatformCode.DESTINY_UNEXPECTED_ERROR);
    }
    return new ProfileView(
            account,
            snapshot,
            Components.of(call),
            owner ? Set.of() : and(PRIVATE, manner == Manner.PRIVATE),
            componentsOf(Kind.MISSING_COMPONENTS, call),
            and(componentsOf(Kind.DISABLED_COMPONENTS, call), manner == Manner.SWITCHED_OFF))
        .render();
  }

  private static Set<Integer> and(Set<Integer> components, boolean progress) {
    return progress
        ? Stream.concat(components.stream(), PROGRESS.stream()).collect(Collectors.toSet())
        : components;
  }

  private Set<Integer> componentsOf(Kind kind, Call call) {
    return faults
        .take(kind, call.path())
        .map(Fault::components)
        .map(components -> Set.copyOf(Objects.requireNonNullElse(components, List.of())))
        .orElse(Set.of());
  }
}
