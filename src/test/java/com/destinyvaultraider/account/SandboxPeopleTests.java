package com.destinyvaultraider.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The menu of accounts that each person of the sandbox gets. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class SandboxPeopleTests {

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "23300001 | Ashen Vesper     | Steam 3/101 true, PlayStation 2/102 false, Xbox 1/103 false",
        "23300002 | Tamsin Quill     | Steam 3/201 true",
        "23300003 | Pip Lantern      | Steam 3/301 true",
        "23300004 | Nora Plainfield  | ''",
        "23300005 | Magpie Osric     | Steam 3/501 true",
        "23300006 | Rook Delver      | PlayStation 2/601 true",
        "23300007 | Sable Lockwood   | Xbox 1/701 true",
        "23300008 | Wren Tallow      | Xbox 1/803 false, Epic Games 6/801 true",
        "23300009 | Odo Farrow       | Xbox 1/901 false, Steam 3/902 true"
      })
  void namesWhatCanBePlayed(long person, String name, String menu) {
    forgetChoice(person);
    Browser browser = Browser.signedIn(port, person);

    assertThat(String.join(", ", browser.accounts()))
        .isEqualTo(menu.replaceAll("(\\d)/(\\d+)", "/accounts/$1/4611686018400000$2"));
    assertThat(browser.get("/accounts").body()).contains(name);
  }

  @Test
  void saysWhatTellsAccountsApart() {
    assertThat(Browser.signedIn(port, 23_300_009).get("/accounts").body())
        .contains("No character yet")
        .containsPattern("Last played [A-Z][a-z]{2} \\d+, \\d{4}");
    assertThat(Browser.signedIn(port, 23_300_008).get("/accounts").body()).contains("Cross save");
  }

  @Test
  void readsAccountsAnewWhenAskedToAndNotTwiceAtOnce() {
    Browser browser = Browser.signedIn(port, 23_300_007);
    database.sql("delete from linked_account where membership_id = 4611686018400000701").update();
    assertThat(browser.accounts()).isEmpty();
    database
        .sql(
            "update users set accounts_read_at = now() - interval '1 minute'"
                + " where bungie_membership_id = 23300007")
        .update();

    assertThat(said(browser, "/accounts/read"))
        .isEqualTo("Bungie.net has said anew which accounts are yours.");
    assertThat(browser.accounts()).containsExactly("Xbox /accounts/1/4611686018400000701 true");
    assertThat(said(browser, "/accounts/read")).startsWith("Bungie.net was asked a moment ago");
  }

  private static String said(Browser browser, String path) {
    String csrf = browser.csrfOn("/accounts");
    return Browser.message(
        browser.get(Browser.location(browser.post(path, Map.of("_csrf", csrf)))));
  }

  private void forgetChoice(long person) {
    database
        .sql("update users set chosen_membership_id = null where bungie_membership_id = ?")
        .param(person)
        .update();
  }
}
