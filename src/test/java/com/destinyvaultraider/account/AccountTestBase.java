package com.destinyvaultraider.account;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.destinyvaultraider.BesideBrowsers;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application over HTTP, with a Bungie.net that says what a test wants it to. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "bungie.api-key=test-key",
      "bungie.client-id=4711",
      "bungie.client-secret=very-secret"
    })
abstract class AccountTestBase {

  static final String TOKEN_PATH = "/Platform/App/OAuth/token/";
  static final String MEMBERSHIPS_PATH = "/Platform/User/GetMembershipsForCurrentUser/";

  static final WireMockServer BUNGIE =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  static {
    BUNGIE.start();
  }

  @LocalServerPort private int port;

  @Autowired JdbcClient database;

  @DynamicPropertySource
  static void bungie(DynamicPropertyRegistry registry) {
    registry.add("bungie.base-url", BUNGIE::baseUrl);
  }

  @BeforeEach
  void bungieKnowsNothing() {
    BUNGIE.resetAll();
    database.sql("delete from users").update();
    database.sql("delete from spring_session").update();
  }

  Browser browser() {
    return new Browser(port);
  }

  /** Bungie exchanges this code for these tokens. */
  static void bungieGrants(String code, long bungieMembershipId, String access, int seconds) {
    BUNGIE.stubFor(
        post(TOKEN_PATH)
            .withRequestBody(containing("code=" + code))
            .willReturn(
                okJson(grant(bungieMembershipId, access, seconds, "refresh-of-" + access))));
  }

  /** Bungie exchanges this refresh token for these tokens. */
  static MappingBuilder bungieRefreshes(
      String refresh, long bungieMembershipId, String access, String nextRefresh) {
    return post(TOKEN_PATH)
        .withRequestBody(containing("refresh_token=" + refresh))
        .willReturn(okJson(grant(bungieMembershipId, access, 3600, nextRefresh)));
  }

  /** The person has these accounts, by platform; the first one was played last. */
  static void bungieKnows(long bungieMembershipId, int... platforms) {
    StringBuilder profiles = new StringBuilder();
    for (int i = 0; i < platforms.length; i++) {
      profiles.append(i == 0 ? "" : ",");
      profiles.append(
          """
          {"membershipType":%d,"membershipId":"%d","displayName":"Cayde","dateLastPlayed":"2026-0%d-01T00:00:00Z",
           "isOverridden":false,"isCrossSavePrimary":false,"crossSaveOverride":0}
          """
              .formatted(platforms[i], bungieMembershipId * 10 + platforms[i], 9 - i));
    }
    bungieAnswers(
        bungieMembershipId,
        """
        {"destinyMemberships":[],"bungieNetUser":{"membershipId":"%d","displayName":"Cayde",
         "cachedBungieGlobalDisplayName":"Cayde","cachedBungieGlobalDisplayNameCode":42}}
        """
            .formatted(bungieMembershipId),
        "{\"profiles\":[%s],\"profilesWithErrors\":[]}".formatted(profiles));
  }

  static void bungieAnswers(long bungieMembershipId, String memberships, String profiles) {
    BUNGIE.stubFor(get(urlPathEqualTo(MEMBERSHIPS_PATH)).willReturn(okJson(envelope(memberships))));
    BUNGIE.stubFor(
        get(urlPathMatching(
                "/Platform/Destiny2/254/Profile/%d/LinkedProfiles/".formatted(bungieMembershipId)))
            .willReturn(okJson(envelope(profiles))));
  }

  static MappingBuilder maintenance(String path) {
    return get(urlPathMatching(path))
        .willReturn(
            aResponse()
                .withStatus(503)
                .withBody(
                    """
                    {"ErrorCode":5,"ThrottleSeconds":0,"ErrorStatus":"SystemDisabled","Message":"Down.","MessageData":{}}
                    """));
  }

  private static String envelope(String response) {
    return """
    {"Response":%s,"ErrorCode":1,"ThrottleSeconds":0,"ErrorStatus":"Success","Message":"Ok","MessageData":{}}
    """
        .formatted(response);
  }

  private static String grant(long id, String access, int seconds, String refresh) {
    return """
    {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","refresh_expires_in":7776000,"membership_id":"%d"}
    """
        .formatted(access, seconds, refresh, id);
  }
}
