package com.destinyvaultraider.notice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.notice.Outcome.Failed;
import com.destinyvaultraider.notice.Outcome.Gone;
import com.destinyvaultraider.notice.Outcome.Later;
import com.destinyvaultraider.notice.Outcome.Sent;
import com.destinyvaultraider.notice.Outcome.Unclear;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.json.JsonMapper;

/** What is written to a webhook, and what is made of each answer. */
class WebhookPostTests {

  private static final WireMockServer CHAT =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private static final Telling TELLING =
      new Telling("Xûr <!channel> & @everyone", "He is there.", List.of("Sunshot"), "/xur");

  private final WebhookPost post = new WebhookPost(JsonMapper.shared(), site());

  @BeforeAll
  static void open() {
    CHAT.start();
  }

  @AfterAll
  static void close() {
    CHAT.stop();
  }

  @BeforeEach
  void forget() {
    CHAT.resetAll();
  }

  @Test
  void speaksAsDiscordHearsAndCallsNobody() {
    answer(aResponse().withStatus(204));

    assertThat(post.send(address("/api/webhooks/1/abc"), TELLING)).isEqualTo(new Sent());

    CHAT.verify(
        postRequestedFor(urlEqualTo("/api/webhooks/1/abc"))
            .withRequestBody(
                equalToJson(
                    """
                    {"content":"Xûr <!channel> & @everyone\\nHe is there.\\n- Sunshot\\nhttps://vault.example/xur",
                     "allowed_mentions":{"parse":[]}}
                    """)));
  }

  @Test
  void speaksAsSlackHearsAndCallsNobody() {
    answer(aResponse());

    assertThat(send()).isEqualTo(new Sent());

    CHAT.verify(
        postRequestedFor(urlEqualTo("/hook"))
            .withRequestBody(
                equalToJson(
                    """
                    {"text":"Xûr &lt;!channel&gt; &amp; @everyone\\nHe is there.\\n- Sunshot\\nhttps://vault.example/xur"}
                    """)));
  }

  @Test
  void cutsWhatIsLongerThanDiscordTakes() {
    answer(aResponse());
    List<String> much = Collections.nCopies(100, "Something with a rather long name");

    post.send(address("/hook"), new Telling("Xûr", "He is there.", much, "/xur"));

    assertThat(CHAT.getAllServeEvents().getFirst().getRequest().getBodyAsString())
        .hasSizeLessThan(2_000)
        .contains("…");
  }

  @ParameterizedTest
  @CsvSource({
    "400, notice.reason-refused",
    "401, notice.reason-refused",
    "403, notice.reason-refused",
  })
  void givesUpWhereItIsRefused(int status, String reason) {
    answer(aResponse().withStatus(status));

    assertThat(send()).isEqualTo(new Failed(reason));
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void knowsThatAWebhookIsGone(int status) {
    answer(aResponse().withStatus(status));

    assertThat(send()).isEqualTo(new Gone("notice.off-gone"));
  }

  @ParameterizedTest
  @CsvSource({
    "429, 7,             7000",
    "429, 0.25,          250",
    "429, -3,            0",
    "429, 999999999,     21600000",
    "429, NaN,           0",
    "429, 'Fri, 31 Dec', 0",
  })
  void waitsAsLongAsItIsAskedTo(int status, String after, long millis) {
    answer(aResponse().withStatus(status).withHeader("Retry-After", after));

    assertThat(send()).isEqualTo(new Later("notice.reason-busy", Duration.ofMillis(millis)));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void triesAgainWhereTheOtherSideIsBroken(int status) {
    answer(aResponse().withStatus(status));

    assertThat(send()).isEqualTo(new Later("notice.reason-broken", Duration.ZERO));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void followsNoRedirect(int status) {
    answer(aResponse().withStatus(status).withHeader("Location", CHAT.baseUrl() + "/inside"));

    assertThat(send()).isEqualTo(new Failed("notice.reason-redirect"));
    CHAT.verify(0, postRequestedFor(urlEqualTo("/inside")));
    CHAT.verify(moreThanOrExactly(1), postRequestedFor(urlEqualTo("/hook")));
  }

  @Test
  void readsNothingOfALongAnswer() {
    answer(aResponse().withBody(new byte[20_000_000]));

    assertThat(send()).isEqualTo(new Sent());
  }

  @Test
  void doesNotSayThatItFailedWhereNobodyKnows() {
    answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    assertThat(send()).isEqualTo(new Unclear());
  }

  @Test
  void triesAgainWhereNobodyIsThere() throws IOException {
    String nobody;
    try (ServerSocket free = new ServerSocket(0)) {
      nobody = "http://localhost:" + free.getLocalPort();
    }
    WebhookAddress address = WebhookAddress.of(nobody + "/hook", List.of(nobody)).orElseThrow();

    assertThat(post.send(address, TELLING))
        .isEqualTo(new Later("notice.reason-unreachable", Duration.ZERO));
  }

  private static void answer(ResponseDefinitionBuilder answer) {
    CHAT.stubFor(any(anyUrl()).willReturn(answer));
  }

  private Outcome send() {
    return post.send(address("/hook"), TELLING);
  }

  private static WebhookAddress address(String path) {
    return WebhookAddress.of(CHAT.baseUrl() + path, List.of(CHAT.baseUrl())).orElseThrow();
  }

  private static Site site() {
    NoticeProperties properties =
        new NoticeProperties(
            Duration.ZERO, 1, Duration.ZERO, null, "https://vault.example/", List.of());
    return new Site(
        properties, new StaticListableBeanFactory().getBeanProvider(JavaMailSenderImpl.class));
  }
}
