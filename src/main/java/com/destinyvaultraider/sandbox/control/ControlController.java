package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.edge.RequestLog;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.fault.Faults;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Accounts;
import com.destinyvaultraider.sandbox.state.Rules;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Steers the sandbox. */
@RestController
@RequestMapping("/sandbox/control")
@Sandboxed
class ControlController {

  private final Accounts accounts;
  private final Rules rules;
  private final GameMoves moves;
  private final Faults faults;
  private final SandboxClock clock;
  private final RequestLog log;

  ControlController(
      Accounts accounts,
      Rules rules,
      GameMoves moves,
      Faults faults,
      SandboxClock clock,
      RequestLog log) {
    this.accounts = accounts;
    this.rules = rules;
    this.moves = moves;
    this.faults = faults;
    this.clock = clock;
    this.log = log;
  }

  /** What the characters of an account are to do. */
  record ActivityChange(Activity activity) {}

  @PostMapping("/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset() {
    faults.replace(List.of());
    clock.setOffset(Duration.ZERO);
    accounts.reset();
    log.clear();
  }

  @GetMapping("/accounts/{membershipId}")
  AccountReport account(@PathVariable long membershipId) {
    return AccountReport.of(find(membershipId), rules);
  }

  @PostMapping("/accounts/{membershipId}/moves")
  AccountReport move(@PathVariable long membershipId, @RequestBody GameMove move) {
    Account account = find(membershipId);
    moves.make(account, move);
    return AccountReport.of(account, rules);
  }

  @PutMapping("/accounts/{membershipId}/activity")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void activity(@PathVariable long membershipId, @RequestBody ActivityChange change) {
    find(membershipId).setActivity(change.activity());
  }

  @GetMapping("/faults")
  FaultSheet faults() {
    return new FaultSheet(faults.inForce(), clock.offset().toSeconds());
  }

  @PutMapping("/faults")
  FaultSheet replaceFaults(@RequestBody FaultSheet sheet) {
    faults.replace(Objects.requireNonNullElse(sheet.faults(), List.of()));
    clock.setOffset(Duration.ofSeconds(Objects.requireNonNullElse(sheet.clockOffsetSeconds(), 0L)));
    return faults();
  }

  @GetMapping("/requests")
  RequestReport requests() {
    return RequestReport.of(log.all());
  }

  @DeleteMapping("/requests")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forgetRequests() {
    log.clear();
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refuse(Refusal refusal) {
    PlatformCode code = refusal.code();
    return ResponseEntity.status(
            code == PlatformCode.DESTINY_ACCOUNT_NOT_FOUND
                ? HttpStatus.NOT_FOUND
                : HttpStatus.CONFLICT)
        .body(Map.of("code", code.number(), "identifier", code.identifier()));
  }

  private Account find(long membershipId) {
    return accounts
        .account(membershipId)
        .orElseThrow(() -> Refusal.of(PlatformCode.DESTINY_ACCOUNT_NOT_FOUND));
  }
}
