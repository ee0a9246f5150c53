package com.destinyvaultraider.bungie;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;

/** Bungie's token endpoint: a code or a refresh token goes in, a grant comes out. */
@Component
public class TokenEndpoint {

  private final BungieSite site;
  private final BungieHttp http;

  TokenEndpoint(BungieSite site, BungieHttp http) {
    this.site = site;
    this.http = http;
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

    Answer response = http.ask(form);
    TokenAnswer answer = read(response.body());
    TokenGrant grant = answer == null ? null : answer.grant();
    if (grant != null) {
      return grant;
    }
    BungieFailure refusal = answer == null ? null : answer.refusal();
    throw new BungieException(refusal == null ? ofPage(response.status()) : refusal);
  }

  /** The answer, or null for a page in HTML and anything else that is no object. */
  private static @Nullable TokenAnswer read(byte[] body) {
    try {
      return WireJson.MAPPER.readValue(body, TokenAnswer.class);
    } catch (JacksonException _) {
      return null;
    }
  }

  /**
   * A page comes from something in front of Bungie and says nothing about the token, whatever its
   * status: it must not sign anybody out. Behind it the token may have been used up.
   */
  private static BungieFailure ofPage(int status) {
    String name = status == 200 ? Failures.UNREADABLE : "Http" + status;
    return new BungieFailure.Down(0, name, status < 300 || status >= 500);
  }
}
