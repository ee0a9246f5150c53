package com.destinyvaultraider.bungie;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;

/** Bungie's token endpoint: a code or a refresh token goes in, a grant comes out. */
@Component
public class TokenEndpoint {

  private final BungieSite site;
  private final RestClient http;

  TokenEndpoint(BungieSite site, RestClient.Builder http) {
    this.site = site;
    this.http = http.build();
  }

  /**
   * Exchanges the code of a sign-in.
   *
   * @throws BungieException if the code is dead ({@link BungieFailure.SignInAgain}) or Bungie down
   */
  public TokenGrant exchange(String code) {
    return ask("authorization_code", "code", code);
  }

  /**
   * Exchanges a refresh token, which is used up by it.
   *
   * @throws BungieException if the token is dead ({@link BungieFailure.SignInAgain}) or Bungie down
   */
  public TokenGrant refresh(String refreshToken) {
    return ask("refresh_token", "refresh_token", refreshToken);
  }

  private TokenGrant ask(String grantType, String parameter, String value) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", grantType);
    form.add(parameter, value);
    form.add("client_id", site.clientId());
    form.add("client_secret", site.clientSecret());

    try {
      return http.post()
          .uri(site.tokenUri())
          .header(HttpHeaders.USER_AGENT, site.userAgent())
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .accept(MediaType.APPLICATION_JSON)
          .body(form)
          .exchangeForRequiredValue((_, response) -> grantOf(response));
    } catch (ResourceAccessException e) {
      throw new BungieException(Failures.ofBrokenCall(e.getCause(), true), e);
    }
  }

  private TokenGrant grantOf(ClientHttpResponse response) throws IOException {
    int status = response.getStatusCode().value();
    TokenAnswer answer = read(response);
    TokenGrant grant = answer == null ? null : answer.grant();
    if (grant != null) {
      return grant;
    }
    BungieFailure refusal = answer == null ? null : answer.refusal();
    throw new BungieException(refusal == null ? ofPage(status) : refusal);
  }

  /** The answer, or null for a page in HTML and anything else that is no object. */
  private static @Nullable TokenAnswer read(ClientHttpResponse response) throws IOException {
    try {
      return WireJson.MAPPER.readValue(response.getBody().readAllBytes(), TokenAnswer.class);
    } catch (JacksonException _) {
      return null;
    }
  }

  /**
   * A page comes from something in front of Bungie and says nothing about the token, whatever its
   * status: it must not sign anybody out. Behind it the token may have been used up.
   */
  private static BungieFailure ofPage(int status) {
    return new BungieFailure.Down(0, "Http" + status, status < 300 || status >= 500);
  }
}
