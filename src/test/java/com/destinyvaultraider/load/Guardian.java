package com.destinyvaultraider.load;

import com.destinyvaultraider.load.Window.Answer;
import com.destinyvaultraider.sandbox.SandboxClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the crowd at the site: looks, thinks, and looks at or does something else. */
final class Guardian {

  private static final long PEOPLE = 23_310_000L;
  private static final long MEMBERSHIPS = 4_611_686_018_400_010_000L;

  private static final Pattern TILE =
      Pattern.compile(
          " data-item-id=\"(\\d+)\" data-owner=\"(vault|\\d+)\" data-bucket=\"(\\d+)\""
              + " data-equipped=\"(\\w+)\"");

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern STATE = Pattern.compile(" data-state=\"([^\"]*)\"");
  private static final Pattern PICTURE = Pattern.compile(" data-picture=\"([^\"]*)\"");
  private static final Pattern ORDER = Pattern.compile("/orders/(\\d+)$");
  private static final Pattern OAUTH_STATE = Pattern.compile("[?&]state=([^&]+)");
  private static final String POSTMASTER = "215593132";

  private static final List<String> SEARCHES =
      List.of(
          "is:weapon", "is:armor -is:equipped", "is:exotic or is:locked", "power:>10", "is:dupe");

  private static final List<String> TAGS =
      List.of("favorite", "keep", "infuse", "junk", "archive", "");

  private final int number;
  private final Scale scale;
  private final Random random;
  private final Window window;
  private final List<String> ordered = new ArrayList<>();
  private List<Tile> vault = List.of();
  private List<Tile> bag = List.of();
  private String character = "";
  private String csrf = "";
  private @Nullable InputStream events;

  Guardian(int number, Scale scale, HttpClient http, int port, Measures measures) {
    this.number = number;
    this.scale = scale;
    this.random = new Random(scale.seed() * 1_000 + number);
    this.window = new Window(http, port, "player " + number, measures);
  }

  /** What a page shows of an instance. */
  private record Tile(String item, String owner, boolean free) {

    boolean inVault() {
      return owner.equals("vault");
    }
  }

  /** The Bungie.net membership. */
  long person() {
    return PEOPLE + number;
  }

  /** The Destiny membership. */
  long membership() {
    return MEMBERSHIPS + number;
  }

  /** The items of all orders that this player has placed, as often as they were ordered. */
  List<String> ordered() {
    return List.copyOf(ordered);
  }

  /** Signs in and looks at vault and character. */
  void signIn(SandboxClient bungie) {
    Answer away = window.follow(Kind.SIGN_IN, "/oauth2/authorization/bungie");
    String state = first(OAUTH_STATE, away.location());
    String code = bungie.code(person());
    window.follow(
        Kind.SIGN_IN, "/login/oauth2/code/bungie?code=%s&state=%s".formatted(code, state));
    read(window.get(Kind.SIGN_IN, "/vault").body());
    read(window.get(Kind.SIGN_IN, "/character").body());
  }

  /** Does one thing after another until it is over. */
  void play(CountDownLatch over) {
    try {
      while (!over.await(thinking(), TimeUnit.MILLISECONDS)) {
        doSomething();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      leavePage();
    }
  }

  private long thinking() {
    return (long) (scale.think().toMillis() * 2 * random.nextDouble());
  }

  private void doSomething() {
    int chance = random.nextInt(100);
    if (chance < 25) {
      open(Kind.VAULT, "/vault");
    } else if (chance < 40) {
      open(Kind.CHARACTER, "/character");
    } else if (chance < 55) {
      window.get(Kind.CARD, "/items/" + any(vault).item() + "/card");
    } else if (chance < 65) {
      open(Kind.SEARCH, "/search?q=" + URLEncoder.encode(word(SEARCHES), StandardCharsets.UTF_8));
    } else if (chance < 72) {
      window.get(Kind.COMPLETION, "/search/completions?q=" + word(List.of("is:", "is:w", "tag:f")));
    } else if (chance < 79) {
      tag();
    } else if (chance < 94) {
      order();
    } else {
      open(Kind.HISTORY, "/history");
    }
  }

  private void tag() {
    Answer answer =
        window.post(
            Kind.TAG,
            "/annotations",
            Map.of("thing", any(vault).item(), "tag", word(TAGS), "page", "/vault", "_csrf", csrf));
    open(Kind.NEXT_PAGE, answer.location());
  }

  /** Places an order and goes. */
  void orderOnceMore() {
    order();
    leavePage();
  }

  /** Sends something to or from the vault, or puts it on. */
  private void order() {
    boolean out = bag.isEmpty() || random.nextInt(100) < 45;
    boolean equip = !out && random.nextInt(100) < 20;
    Tile tile = any(out ? vault : bag);
    Map<String, String> form = new HashMap<>();
    form.put("item", tile.item());
    form.put("owner", tile.owner());
    form.put("target", out || equip ? character : "vault");
    form.put("equip", Boolean.toString(equip));
    form.put("key", UUID.randomUUID().toString());
    form.put("_csrf", csrf);
    Answer answer = window.post(Kind.ORDER, "/transfers", form);
    if (answer.status() == 303) {
      ordered.add(tile.item());
      Matcher shown = ORDER.matcher(answer.location());
      open(Kind.NEXT_PAGE, answer.location());
      if (shown.find()) {
        decide(shown.group());
      }
    }
  }

  /** Something would have to make room, and may. */
  private void decide(String order) {
    Answer answer = window.post(Kind.DECISION, order + "/confirm", Map.of("_csrf", csrf));
    open(Kind.NEXT_PAGE, answer.location());
  }

  /** Opens a page as a browser does: the events of the page before end, and this one's begin. */
  private void open(Kind kind, String path) {
    leavePage();
    Answer answer = window.get(kind, path);
    read(answer.body());
    if (answer.status() == 200) {
      listen(path, answer.body());
    }
  }

  private void read(String page) {
    Matcher token = CSRF.matcher(page);
    if (token.find()) {
      csrf = token.group(1);
    }
    List<Tile> tiles = Stream.of(page.split("<li", -1)).flatMap(Guardian::tile).toList();
    List<Tile> inVault = tiles.stream().filter(Tile::inVault).filter(Tile::free).toList();
    List<Tile> held = tiles.stream().filter(tile -> !tile.inVault()).toList();
    List<Tile> carried = held.stream().filter(Tile::free).toList();
    vault = inVault.isEmpty() ? vault : inVault;
    bag = carried.isEmpty() ? bag : carried;
    character = held.stream().map(Tile::owner).findFirst().orElse(character);
  }

  private void listen(String page, String body) {
    String path =
        "/orders/stream?seen=%s&picture=%s".formatted(first(STATE, body), first(PICTURE, body));
    InputStream stream = window.stream(path);
    events = stream;
    Thread.ofVirtual().start(() -> hear(stream, page));
  }

  /** Fetches what the events tell of, until the page is left. */
  private void hear(InputStream stream, String page) {
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals("event: orders")) {
          window.get(Kind.ORDERS_SHOWN, "/orders/open?page=" + page.replaceFirst("\\?.*", ""));
        } else if (line.equals("event: picture")) {
          window.get(Kind.PAGE_AGAIN, page);
        }
      }
    } catch (IOException _) {
      // Closed by who has left the page.
    }
  }

  private void leavePage() {
    InputStream before = events;
    events = null;
    if (before != null) {
      try {
        before.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Tile any(List<Tile> tiles) {
    return tiles.get(random.nextInt(tiles.size()));
  }

  private String word(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** What the page offers to send from where it is, and nobody wears. */
  private static Stream<Tile> tile(String markup) {
    return TILE.matcher(markup)
        .results()
        .map(found ->
            new Tile(
                found.group(1),
                found.group(2),
                markup.contains(found.group(2).equals("vault") ? "<button" : "class=\"send\"")
                    && found.group(4).equals("false")
                    && !found.group(3).equals(POSTMASTER)));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
