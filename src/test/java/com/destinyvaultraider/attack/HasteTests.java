package com.destinyvaultraider.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.manifest.Manifest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who asks for more than a person can is asked to wait, and nobody else is. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class HasteTests {

  /** More than any limit lets through at once that is tried here. */
  private static final int MANY = 300;

  private static final String SIGN_IN = "/oauth2/authorization/bungie";

  @LocalServerPort private int port;

  @BeforeEach
  void start(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
  }

  @Test
  void oneAddressMayNotBeginSignInAfterSignIn() {
    HttpResponse<String> refused =
        refused(_ -> new Browser(port).get(SIGN_IN, "X-Forwarded-For", "203.0.113.7"));

    assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 5L);
    assertThat(refused.body())
        .contains("<h1>Too fast</h1>", "So many requests at once", "id=\"page\"");
    assertThat(new Browser(port).get(SIGN_IN, "X-Forwarded-For", "203.0.113.8").statusCode())
        .isEqualTo(302);
  }

  @Test
  void whatAVisitorMakesUpAboutTheirAddressIsNotBelieved() {
    refused(i -> new Browser(port).get(SIGN_IN, "X-Forwarded-For", i + ".7.7.7, 203.0.113.9"));
  }

  @Test
  void aHouseholdIsOneHoweverManyAddressesItHas() {
    refused(i ->
        new Browser(port)
            .get(SIGN_IN, "X-Forwarded-For", "2001:db8:1:2::" + Integer.toHexString(i)));

    assertThat(new Browser(port).get(SIGN_IN, "X-Forwarded-For", "2001:db8:1:3::1").statusCode())
        .isEqualTo(302);
  }

  @Test
  void onePlayerIsOneOnHoweverManyDevices() {
    Browser desktop = Browser.signedIn(port, 23300007);
    Browser phone = Browser.signedIn(port, 23300007);
    String token = desktop.csrfOn("/accounts");

    refused(
        i -> (i % 2 == 0 ? desktop : phone).post("/annotations/import", Map.of("_csrf", token)));

    assertThat(desktop.get("/accounts").statusCode()).isEqualTo(200);
    assertThat(Browser.signedIn(port, 23300002).post("/annotations/import", Map.of()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void aPartOfAPageIsToldOnTheWholePage() {
    Browser player = Browser.signedIn(port, 23300006);

    HttpResponse<String> refused =
        refused(_ -> player.post("/annotations/import", Map.of(), "HX-Request", "true"));

    assertThat(refused.body()).contains("id=\"page\"", "Too fast");
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void thisMachineItselfIsNotHeldUp() {
    for (int i = 0; i < 70; i++) {
      assertThat(new Browser(port).get(SIGN_IN).statusCode()).isEqualTo(302);
    }
  }

  @Test
  void aPlayerHoldsAsManyStreamsOpenAsPagesAndNoMore() {
    Browser player = Browser.signedIn(port, 23300006);
    int open = 0;
    int status = player.holdOpen("/orders/stream");
    while (status == 200 && open < MANY) {
      open++;
      status = player.holdOpen("/orders/stream");
    }

    assertThat(status).isEqualTo(429);
    assertThat(open).isGreaterThan(10);
    assertThat(player.get("/accounts").statusCode()).isEqualTo(200);
  }

  /** Asks until it is refused. */
  private static HttpResponse<String> refused(IntFunction<HttpResponse<String>> ask) {
    for (int i = 0; i < MANY; i++) {
      HttpResponse<String> answer = ask.apply(i);
      if (answer.statusCode() == 429) {
        assertThat(i).isGreaterThan(20);
        return answer;
      }
    }
    throw new AssertionError("never refused");
  }
}
