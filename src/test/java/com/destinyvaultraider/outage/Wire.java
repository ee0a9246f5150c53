package com.destinyvaultraider.outage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from the application to the sandbox, on which one call of one person can be befallen
 * while all others pass.
 */
final class Wire implements AutoCloseable {

  private static final Pattern REFRESH = Pattern.compile("(?:^|&)refresh_token=([^&]+)");
  private static final Pattern CLAN_OF = Pattern.compile("/GroupV2/User/3/(\\d+)/");
  private static final String DONE =
      """
      {"Response":0,"ErrorCode":1,"ThrottleSeconds":0,"ErrorStatus":"Success","Message":"Ok",\
      "MessageData":{}}
      """;

  private static final int UNSENT = 1;
  private static final int SENT = 10;

  private final List<Strike> strikes = new CopyOnWriteArrayList<>();
  private final WireMockServer server =
      new WireMockServer(
          WireMockConfiguration.options()
              .dynamicPort()
              .containerThreads(60)
              .disableRequestJournal()
              .gzipDisabled(true)
              .extensions(new Watch()));

  Wire() {
    server.start();
  }

  /** Leads to the sandbox in the application's own server. */
  void leadTo(int port) {
    server.stubFor(
        any(anyUrl())
            .atPriority(UNSENT)
            .andMatching(request ->
                MatchResult.of(strikeOn(request).filter(strike -> !strike.effect).isPresent()))
            .willReturn(okJson(DONE)));
    server.stubFor(
        any(anyUrl())
            .atPriority(SENT)
            .willReturn(
                aResponse()
                    .proxiedFrom("http://127.0.0.1:" + port)
                    .withRemoveRequestHeader("Accept-Encoding")));
  }

  int port() {
    return server.port();
  }

  /**
   * Has a fault befall a call of somebody until it is lifted.
   *
   * @param effect whether the call reaches Bungie, so that only its answer is befallen
   */
  Strike befall(Call call, Fault fault, long person, boolean effect) {
    Strike strike = new Strike(call, fault, person, "", effect);
    strikes.add(strike);
    return strike;
  }

  /** Has a fault befall the exchange of this code. */
  Strike befall(Fault fault, String code) {
    Strike strike = new Strike(Call.SIGN_IN, fault, 0, code, fault.kind() != Fault.Kind.REFUSAL);
    strikes.add(strike);
    return strike;
  }

  @Override
  public void close() {
    server.stop();
  }

  private Optional<Strike> strikeOn(Request request) {
    return strikes.stream()
        .filter(strike -> strike.inForce && strike.concerns(request))
        .findFirst();
  }

  /** A fault on one call of one person, and what has become of that call so far. */
  final class Strike implements AutoCloseable {

    private final Call call;
    private final Fault fault;
    private final long person;
    private final String code;
    private final boolean effect;
    private final AtomicInteger struck = new AtomicInteger();
    private final AtomicInteger passed = new AtomicInteger();
    private volatile boolean inForce = true;

    private Strike(Call call, Fault fault, long person, String code, boolean effect) {
      this.call = call;
      this.fault = fault;
      this.person = person;
      this.code = code;
      this.effect = effect;
    }

    /** How often it has befallen the call. */
    int struck() {
      return struck.get();
    }

    /** How often the call has gone through since, unharmed. */
    int passed() {
      return passed.get();
    }

    /** Lets the call through again. */
    void lift() {
      inForce = false;
    }

    /** Forgets what was, and is in force again. */
    void renew() {
      struck.set(0);
      passed.set(0);
      inForce = true;
    }

    @Override
    public void close() {
      strikes.remove(this);
    }

    private boolean concerns(Request request) {
      if (!call.isMadeTo(URI.create(request.getUrl()).getPath())) {
        return false;
      }
      if (!code.isEmpty()) {
        return request.getBodyAsString().contains("code=" + code);
      }
      return person == personOf(request) || (call == Call.MANIFEST && person == 0);
    }
  }

  /** Sees every call and its answer. */
  private final class Watch implements ResponseTransformerV2 {

    @Override
    public String getName() {
      return "watch";
    }

    @Override
    public boolean applyGlobally() {
      return true;
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
      Request request = event.getRequest();
      // What never reached the sandbox must not pass for a success, even if lifted meanwhile.
      boolean neverSent = event.getStubMapping().getPriority() == UNSENT;
      Optional<Strike> strike =
          strikes.stream()
              .filter(each -> (neverSent ? !each.effect : each.inForce) && each.concerns(request))
              .findFirst();
      if (strike.isPresent()) {
        strike.get().struck.incrementAndGet();
        return strike.get().fault.befall(response);
      }
      strikes.stream()
          .filter(each -> each.concerns(request))
          .forEach(each -> each.passed.incrementAndGet());
      return response;
    }
  }

  /**
   * Whose call it is, by the token of the sandbox that it bears or by the account whose clan it
   * asks for; 0 where it is nobody's.
   */
  private static long personOf(Request request) {
    Matcher member = CLAN_OF.matcher(request.getUrl());
    if (member.find()) {
      return Guardian.personWith(Long.parseLong(member.group(1)));
    }
    String header = request.getHeader("Authorization");
    if (header != null && header.startsWith("Bearer ")) {
      return personIn(header.substring("Bearer ".length()));
    }
    Matcher refresh = REFRESH.matcher(request.getBodyAsString());
    return refresh.find()
        ? personIn(URLDecoder.decode(refresh.group(1), StandardCharsets.UTF_8))
        : 0;
  }

  private static long personIn(String token) {
    return ByteBuffer.wrap(Base64.getDecoder().decode(token)).getLong(1);
  }
}
