package com.destinyvaultraider.outage;

import static com.destinyvaultraider.outage.Tampering.answer;
import static com.destinyvaultraider.outage.Tampering.code;
import static com.destinyvaultraider.outage.Tampering.html;
import static com.destinyvaultraider.outage.Tampering.json;

import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What can become of a call on its way or at Bungie's. */
@SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
enum Fault {
  MAINTENANCE("maintenance (code 5)", Kind.REFUSAL, code(503, 5, "SystemDisabled", 0)),
  HTML_503("503 with a page of the CDN's", Kind.LOST, html(503)),
  CODE_500("500 with a code (1618)", Kind.LOST, code(500, 1618, "DestinyUnexpectedError", 0)),
  HTML_401("401 with a page", Kind.REFUSAL, html(401)),
  CODE_99("code 99, sign in", Kind.REFUSAL, code(500, 99, "WebAuthRequired", 0)),
  CODE_1672(
      "code 1672, game servers busy",
      Kind.REFUSAL,
      code(503, 1672, "DestinyThrottledByGameServer", 1)),
  CODE_51(
      "code 51, too much from this address",
      Kind.REFUSAL,
      code(429, 51, "PerEndpointRequestThrottleExceeded", 1)),
  CODE_36(
      "code 36 with ThrottleSeconds",
      Kind.REFUSAL,
      code(500, 36, "ThrottleLimitExceededMomentarily", 1)),
  REFUSED("connection refused", Kind.NO_WAY, UnaryOperator.identity()),
  NO_ADDRESS("DNS failure", Kind.NO_WAY, UnaryOperator.identity()),
  READ_TIMEOUT(
      "no answer in time",
      Kind.LOST,
      response -> Response.Builder.like(response).incrementInitialDelay(6500).build()),
  DROPPED(
      "dropped mid-body",
      Kind.LOST,
      response ->
          Response.Builder.like(response)
              .headers(
                  new HttpHeaders(
                      HttpHeader.httpHeader(
                          "Content-Length", Integer.toString(response.getBody().length))))
              .body(Tampering.half(response))
              .build()),
  TRUNCATED("truncated JSON", Kind.LOST, response -> answer(response, Tampering.half(response))),
  EMPTY("empty body", Kind.LOST, response -> answer(response, new byte[0])),
  HUGE(
      "10 MB body",
      Kind.LOST,
      json((answer, _) -> answer.put("Padding", "x".repeat(10 * 1024 * 1024)))),
  CONTENT_TYPE(
      "wrong content type",
      Kind.READABLE,
      response ->
          Response.Builder.like(answer(response, response.getBody()))
              .headers(new HttpHeaders(HttpHeader.httpHeader("Content-Type", "text/html")))
              .build()),
  SLOW_DRIP(
      "slow drip",
      Kind.LOST,
      response ->
          Response.Builder.like(answer(response, response.getBody()))
              .chunkedDribbleDelay(new ChunkedDribbleDelay(60, 9000))
              .build()),
  UNKNOWN_CODE("a code that nobody knows", Kind.REFUSAL, code(500, 9876, "DestinyNewRule", 0)),
  MISSING("missing components", Kind.ODD, json(Tampering::withoutComponents)),
  NULLS("null where a value should be", Kind.ODD, json(Tampering::withNulls)),
  ENUMS("enum values that nobody knows", Kind.ODD, json(Tampering::withNewEnumValues)),
  NEGATIVE("negative stats", Kind.ODD, json(Tampering::withNegativeNumbers)),
  UNKNOWN_HASHES("hashes that the manifest lacks", Kind.ODD, json(Tampering::withUnknownHashes)),
  CLOCK_BEHIND("Bungie's clock ten minutes behind ours", Kind.CLOCK, UnaryOperator.identity()),
  CLOCK_AHEAD("Bungie's clock ten minutes ahead of ours", Kind.CLOCK, UnaryOperator.identity());

  /** What it means for a call that changes something. */
  enum Kind {
    /** Bungie says that it has done nothing. */
    REFUSAL,
    /** The answer is lost, whether or not there was an effect. */
    LOST,
    /** The answer can be read all the same. */
    READABLE,
    /** The answer says something odd. */
    ODD,
    /** No call reaches Bungie. */
    NO_WAY,
    /** Only the time is another. */
    CLOCK
  }

  private final String title;
  private final Kind kind;
  private final UnaryOperator<Response> tampering;

  Fault(String title, Kind kind, UnaryOperator<Response> tampering) {
    this.title = title;
    this.kind = kind;
    this.tampering = tampering;
  }

  String title() {
    return title;
  }

  Kind kind() {
    return kind;
  }

  /** What the answer becomes. */
  Response befall(Response response) {
    return tampering.apply(response);
  }

  /** Whether it asks the player to sign in. */
  boolean refusesTokens() {
    return this == HTML_401 || this == CODE_99;
  }

  /** Why it cannot befall a call, or an empty string. */
  String whyNotOn(Call call) {
    return switch (this) {
      case MISSING ->
          switch (call) {
            case SIGN_IN, REFRESH -> "tokens come without components";
            case CLAN, ROSTER, STATISTICS -> "the answer has no components";
            default -> call.isAction() ? "the answer to an action is one number" : "";
          };
      case HUGE ->
          switch (call) {
            case CLAN, ROSTER, WEEK, STATISTICS -> "it is read by what reads a profile";
            default -> "";
          };
      case ENUMS ->
          switch (call) {
            case MANIFEST -> "the index has no enum";
            case STATISTICS -> "the answer has no enum";
            default -> call.isAction() ? "the answer to an action is one number" : "";
          };
      case NEGATIVE ->
          switch (call) {
            case PROFILE, VENDORS, WEEK, STATISTICS -> "";
            default -> "the answer has no stats";
          };
      case UNKNOWN_HASHES ->
          call == Call.LOCK
              ? "a lock takes no definition"
              : call.isForTokens()
                      || call.isOfClan()
                      || call == Call.ACCOUNTS
                      || call == Call.MANIFEST
                  ? "the answer names no definition"
                  : "";
      default -> "";
    };
  }

  static Fault[] inOrder() {
    // The clock goes back first: what comes later is then newer than all that was seen before.
    return Arrays.stream(values())
        .sorted((one, other) -> Boolean.compare(other == CLOCK_BEHIND, one == CLOCK_BEHIND))
        .toArray(Fault[]::new);
  }
}
