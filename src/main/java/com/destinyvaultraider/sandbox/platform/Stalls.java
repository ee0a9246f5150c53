package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import com.destinyvaultraider.sandbox.fault.Faults;
import com.destinyvaultraider.sandbox.state.Rules;
import com.destinyvaultraider.sandbox.world.Sale;
import com.destinyvaultraider.sandbox.world.Vendor;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The vendors of the own world: who is there, and what is on sale. */
@Component
@Sandboxed
class Stalls {

  private static final int RESET_HOUR = 17;

  private final SandboxContent content;
  private final Rules rules;
  private final Faults faults;
  private final SandboxClock clock;

  Stalls(SandboxContent content, Rules rules, Faults faults, SandboxClock clock) {
    this.content = content;
    this.rules = rules;
    this.faults = faults;
    this.clock = clock;
  }

  /** All vendors, also those who are away. */
  List<Stall> all(Customer customer) {
    return content.world().vendors().stream().map(vendor -> stall(vendor, customer)).toList();
  }

  /** One of them. */
  Optional<Stall> of(long vendorHash, Customer customer) {
    return content.world().vendors().stream()
        .filter(vendor -> vendor.hash() == vendorHash)
        .findFirst()
        .map(vendor -> stall(vendor, customer));
  }

  /**
   * Whether somebody is there: Xûr from Friday's reset to Tuesday's, unless somebody decides
   * otherwise.
   */
  boolean isOpen(Stall stall, String path) {
    if (!stall.vendor().comesAndGoes()) {
      return true;
    }
    if (faults.take(Kind.VENDOR_AWAY, path).isPresent()) {
      return false;
    }
    return faults.take(Kind.VENDOR_PRESENT, path).isPresent() || isWeekend(clock.now());
  }

  private Stall stall(Vendor vendor, Customer customer) {
    Instant now = clock.now();
    List<Sale> sales =
        content.world().sales(vendor, now, customer.classType()).stream()
            .filter(sale -> rules.knows(sale.itemHash()))
            .toList();
    return new Stall(
        vendor,
        customer,
        sales,
        now,
        () -> content.world().goods(vendor, now, customer.classType()));
  }

  private static boolean isWeekend(Instant instant) {
    OffsetDateTime sinceReset =
        instant.minus(Duration.ofHours(RESET_HOUR)).atOffset(ZoneOffset.UTC);
    return switch (sinceReset.getDayOfWeek()) {
      case FRIDAY, SATURDAY, SUNDAY, MONDAY -> true;
      case TUESDAY, WEDNESDAY, THURSDAY -> false;
    };
  }
}
