package com.destinyvaultraider.account;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as these tests need one: cookies, forms, and no redirect unseen. */
public final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "action=\"(/accounts/(?!254/)[0-9/]+)\".*?aria-pressed=\"(\\w+)\".*?<span>([^<]+)</span>",
          Pattern.DOTALL);

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final List<InputStream> open = new ArrayList<>();
  private final URI site;

  public Browser(int port) {
    this.site = URI.create("http://localhost:" + port);
  }

  /** A browser in which this person of the sandbox, by Bungie.net membership, is signed in. */
  public static Browser signedIn(int port, long person) {
    Browser browser = new Browser(port);
    HttpResponse<String> chosen =
        browser.get(
            "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as=%d&state=%s"
                .formatted(person, browser.startSignIn()));
    browser.get(location(chosen));
    return browser;
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path).GET().header("Accept", "text/html,*/*;q=0.8");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Posts a form that is written out already. */
  public HttpResponse<String> postForm(String path, String form) {
    return send(
        request(path)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** How a page answers, of which only the beginning is read: it may have no end. */
  public int statusOf(String path) {
    HttpResponse<InputStream> answer = open(path);
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return answer.statusCode();
  }

  /** The same, but the page stays open as long as this browser. */
  public int holdOpen(String path) {
    HttpResponse<InputStream> answer = open(path);
    open.add(answer.body());
    return answer.statusCode();
  }

  private HttpResponse<InputStream> open(String path) {
    try {
      return http.send(
          request(path).GET().header("Accept", "text/html,*/*;q=0.8").build(),
          BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The CSRF token in the first form of a page. */
  public String csrfOn(String path) {
    Matcher matcher = CSRF.matcher(get(path).body());
    if (!matcher.find()) {
      throw new AssertionError("no form on " + path);
    }
    return matcher.group(1);
  }

  /** Goes to Bungie and comes back with a code, as far as the page where the sign-in ends. */
  public HttpResponse<String> signIn(String code) {
    String state = startSignIn();
    return get("/login/oauth2/code/bungie?code=%s&state=%s".formatted(code, state));
  }

  /** The accounts that can be chosen, such as {@code Steam /accounts/3/73 true}. */
  public List<String> accounts() {
    return ACCOUNT
        .matcher(get("/accounts").body().replaceAll("(?s).*<h1", ""))
        .results()
        .map(found -> "%s %s %s".formatted(found.group(3), found.group(1), found.group(2)))
        .toList();
  }

  /** Starts a sign-in and returns its state. */
  public String startSignIn() {
    return startSignIn("/oauth2/authorization/bungie");
  }

  /** Starts a sign-in by this link and returns its state. */
  public String startSignIn(String link) {
    String query = URI.create(location(get(link))).getRawQuery();
    return query.replaceFirst(".*state=", "").replaceFirst("&.*", "");
  }

  public static String location(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError("no redirect but " + response.statusCode()));
  }

  /** The first link on a page whose address contains this. */
  public static String link(HttpResponse<String> page, String part) {
    Matcher link =
        Pattern.compile("href=\"([^\"]*" + Pattern.quote(part) + "[^\"]*)\"").matcher(page.body());
    if (!link.find()) {
      throw new AssertionError("no link with " + part);
    }
    return link.group(1).replace("&amp;", "&");
  }

  /** What a page tells the player first. */
  public static String message(HttpResponse<String> page) {
    Matcher message =
        Pattern.compile("role=\"(?:status|alert)\"[^>]*>([^<]+)<").matcher(page.body());
    return message.find() ? message.group(1).strip() : "";
  }

  /** The whole address of a path. */
  public String address(String path) {
    return site.resolve(path).toString();
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(site.resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(entry ->
            entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
