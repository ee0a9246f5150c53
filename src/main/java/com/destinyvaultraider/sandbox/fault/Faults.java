package com.destinyvaultraider.sandbox.fault;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The faults in force. */
@Component
@Sandboxed
public class Faults {

  private final List<Fault> faults = new ArrayList<>();

  /** All of them, with how often each still happens. */
  public synchronized List<Fault> inForce() {
    return List.copyOf(faults);
  }

  /** Puts these in the place of all others. */
  public synchronized void replace(List<Fault> others) {
    faults.clear();
    faults.addAll(others);
  }

  /** The first fault of this kind that befalls a request, which counts as once. */
  public Optional<Fault> take(Kind kind, String path) {
    return take(kind, path, _ -> true);
  }

  /** The same, among those that fulfil a condition. */
  public synchronized Optional<Fault> take(Kind kind, String path, Predicate<Fault> condition) {
    for (int index = 0; index < faults.size(); index++) {
      Fault fault = faults.get(index);
      if (fault.kind() == kind && fault.befalls(path) && condition.test(fault)) {
        use(index, fault);
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private void use(int index, Fault fault) {
    Integer times = fault.times();
    if (times != null && times <= 1) {
      faults.remove(index);
    } else if (times != null) {
      faults.set(index, fault.withTimes(times - 1));
    }
  }
}
