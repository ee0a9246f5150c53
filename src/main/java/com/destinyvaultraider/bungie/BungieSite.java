package com.destinyvaultraider.bungie;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Which Bungie.net is used and where its parts are found: the real one with the registered
 * application, or the sandbox. The sandbox runs in our own web server, so its address is only known
 * once that has started and is looked up at each call.
 */
@Component
public final class BungieSite {

  private static final String BUNGIE = "https://www.bungie.net";
  private static final String STATISTICS = "https://stats.bungie.net";
  private static final String REPORTS = "/Destiny2/Stats/PostGameCarnageReport/";
  private static final String SANDBOX_PATH = "/sandbox";

  private final BungieProperties properties;
  private final Environment environment;

  BungieSite(BungieProperties properties, Environment environment) {
    this.properties = properties;
    this.environment = environment;
  }

  /** Whether a simulated Bungie.net answers. */
  public boolean isSandbox() {
    return properties.sandbox();
  }

  /** Where the API answers, without a slash at the end. */
  public URI platform() {
    return URI.create(contentRoot() + "/Platform");
  }

  /** Where the API answers for this path: Bungie keeps reports of activities on another host. */
  URI platformFor(String path) {
    boolean elsewhere = path.startsWith(REPORTS) && BUNGIE.equals(givenRoot());
    return elsewhere ? URI.create(STATISTICS + "/Platform") : platform();
  }

  /** Where OAuth codes and refresh tokens are exchanged for access tokens. */
  public URI tokenUri() {
    return URI.create(platform() + "/App/OAuth/token/");
  }

  /** Where the browser is sent to sign in; relative to our own server for our own sandbox. */
  public String authorizeUri() {
    return imageRoot() + "/en/OAuth/Authorize";
  }

  /** Where the server finds the files that Bungie names by path, such as the manifest. */
  public URI contentRoot() {
    String given = givenRoot();
    return given == null ? ownSandbox() : URI.create(given);
  }

  /** What the browser puts before a path that Bungie names, such as an icon's. */
  public String imageRoot() {
    String given = givenRoot();
    return given == null ? SANDBOX_PATH : given;
  }

  /** The origin, other than our own, where the browser finds pictures and the sign-in. */
  public String origin() {
    URI root = URI.create(imageRoot());
    return root.isAbsolute() ? root.getScheme() + "://" + root.getRawAuthority() : BUNGIE;
  }

  /** The OAuth client id. */
  public String clientId() {
    String id = properties.clientId();
    return isSandbox() || id == null ? "1" : id;
  }

  /** The OAuth client secret. */
  public String clientSecret() {
    String secret = properties.clientSecret();
    return isSandbox() || secret == null ? "sandbox-secret" : secret;
  }

  /** The key that goes with every call. */
  public String apiKey() {
    String key = properties.apiKey();
    return isSandbox() || key == null ? "sandbox-key" : key;
  }

  /** How we name ourselves, in the form that Bungie suggests. */
  String userAgent() {
    String name = properties.userAgent();
    return name == null ? "DestinyVaultRaider/1.0 AppId/" + clientId() : name;
  }

  private @Nullable String givenRoot() {
    URI base = properties.baseUrl();
    if (base != null) {
      return base.toString().replaceAll("/+$", "");
    }
    return isSandbox() ? null : BUNGIE;
  }

  private URI ownSandbox() {
    String port = environment.getProperty("local.server.port");
    if (port == null) {
      throw new BungieException(new BungieFailure.Down(0, "SandboxNotStarted", false));
    }
    String host = environment.getProperty("server.address", "127.0.0.1");
    return URI.create("http://" + host + ":" + port + SANDBOX_PATH);
  }
}
