package com.destinyvaultraider.bungie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class BungieSiteTests {

  private static final Map<String, String> APPLICATION =
      Map.of("bungie.api-key", "key", "bungie.client-id", "42", "bungie.client-secret", "secret");

  @Test
  void isTheSandboxInOurOwnServerWithoutAKey() {
    MockEnvironment environment = new MockEnvironment();
    BungieSite site = new BungieSite(TestBungie.properties(Map.of()), environment);

    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(site::platform)
        .satisfies(ex -> assertThat(ex.failure()).isInstanceOf(BungieFailure.Down.class));
    environment.setProperty("local.server.port", "4711");

    assertThat(site.isSandbox()).isTrue();
    assertThat(site.platform()).hasToString("http://127.0.0.1:4711/sandbox/Platform");
    assertThat(site.tokenUri())
        .hasToString("http://127.0.0.1:4711/sandbox/Platform/App/OAuth/token/");
    assertThat(site.contentRoot()).hasToString("http://127.0.0.1:4711/sandbox");
    assertThat(site.authorizeUri()).isEqualTo("/sandbox/en/OAuth/Authorize");
    assertThat(site.imageRoot()).isEqualTo("/sandbox");
    assertThat(site.origin()).isEqualTo("https://www.bungie.net");
    assertThat(site.apiKey()).isEqualTo("sandbox-key");
    assertThat(site.clientId()).isEqualTo("1");
    assertThat(site.clientSecret()).isEqualTo("sandbox-secret");
  }

  @Test
  void isBungieWithAKey() {
    BungieSite site = new BungieSite(TestBungie.properties(APPLICATION), new MockEnvironment());

    assertThat(site.isSandbox()).isFalse();
    assertThat(site.platform()).hasToString("https://www.bungie.net/Platform");
    assertThat(site.authorizeUri()).isEqualTo("https://www.bungie.net/en/OAuth/Authorize");
    assertThat(site.imageRoot()).isEqualTo("https://www.bungie.net");
    assertThat(site.origin()).isEqualTo("https://www.bungie.net");
    assertThat(site.apiKey()).isEqualTo("key");
    assertThat(site.userAgent()).isEqualTo("DestinyVaultRaider/1.0 AppId/42");
  }

  @Test
  void canBeASandboxInAnotherProcess() {
    BungieProperties properties =
        TestBungie.properties(Map.of("bungie.base-url", "http://other:8081/sandbox/"));
    BungieSite site = new BungieSite(properties, new MockEnvironment());

    assertThat(site.isSandbox()).isTrue();
    assertThat(site.platform()).hasToString("http://other:8081/sandbox/Platform");
    assertThat(site.authorizeUri()).isEqualTo("http://other:8081/sandbox/en/OAuth/Authorize");
    assertThat(site.origin()).isEqualTo("http://other:8081");
  }

  @Test
  void takesItsKeysFromTheThreeVariables() {
    StandardEnvironment environment = new StandardEnvironment();
    Map<String, Object> variables =
        Map.of("BUNGIE_API_KEY", "key", "BUNGIE_CLIENT_ID", "42", "BUNGIE_CLIENT_SECRET", "secret");
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    ConfigurationPropertySources.attach(environment);

    BungieProperties properties =
        Binder.get(environment).bindOrCreate("bungie", BungieProperties.class);

    assertThat(properties.apiKey()).isEqualTo("key");
    assertThat(properties.clientId()).isEqualTo("42");
    assertThat(properties.clientSecret()).isEqualTo("secret");
  }

  @Test
  void refusesHalfAnApplication() {
    Map<String, String> keyOnly = new HashMap<>(APPLICATION);
    keyOnly.put("bungie.client-secret", " ");

    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> TestBungie.properties(keyOnly))
        .withRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesEmptyVariablesForNone() {
    BungieProperties properties =
        TestBungie.properties(
            Map.of("bungie.api-key", "", "bungie.client-id", "", "bungie.client-secret", ""));

    assertThat(properties.sandbox()).isTrue();
  }

  @Test
  void keepsItsSecretsToItself() {
    assertThat(TestBungie.properties(APPLICATION).toString()).doesNotContain("key", "secret");
  }
}
