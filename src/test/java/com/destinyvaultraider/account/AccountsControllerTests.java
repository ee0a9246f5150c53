package com.destinyvaultraider.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Switching between one's own accounts, and nobody else's. */
class AccountsControllerTests extends AccountTestBase {

  @Test
  void switchesToAnotherOfThePlayersAccountsAndRemembersIt() {
    Browser browser = signedIn();

    HttpResponse<String> chosen = choose(browser, "/accounts/3/73");

    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(Browser.location(chosen)).isEqualTo("/vault");
    assertThat(browser.accounts())
        .containsExactly("Xbox /accounts/1/71 false", "Steam /accounts/3/73 true");
    assertThat(signedIn().accounts()).contains("Steam /accounts/3/73 true");
  }

  @Test
  void doesNotFindTheAccountOfSomebodyElse() {
    Browser browser = signedIn();

    HttpResponse<String> refused = choose(browser, "/accounts/3/4611686018400000002");

    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("There is no such page");
    assertThat(browser.accounts()).contains("Xbox /accounts/1/71 true");
  }

  @Test
  void changesNothingWithoutAFormOfOurs() {
    Browser browser = signedIn();

    HttpResponse<String> forged = browser.post("/accounts/3/73", Map.of());

    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.body()).contains("too old, or you are no longer signed in");
    assertThat(browser.accounts()).contains("Xbox /accounts/1/71 true");
  }

  @Test
  void showsAPersonWithoutADestinyAccountNothingToChooseFrom() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7);
    Browser browser = browser();
    browser.signIn("c0de");

    assertThat(browser.get("/accounts").body()).contains("Cayde#0042");
    assertThat(browser.accounts()).isEmpty();
  }

  private Browser signedIn() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 1, 3);
    Browser browser = browser();
    browser.signIn("c0de");
    return browser;
  }

  private static HttpResponse<String> choose(Browser browser, String action) {
    return browser.post(action, Map.of("_csrf", browser.csrfOn("/accounts")));
  }
}
