package com.destinyvaultraider.survival;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands between the applications and the sandbox: notes every item action that goes through, and
 * holds back the one that a test is waiting for.
 */
final class Toll implements AutoCloseable {

  private static final String ACTIONS = "/Platform/Destiny2/Actions/Items/";
  private static final String TOKENS = "/App/OAuth/token/";
  private static final long REFRESHES = -1;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What the HTTP client sets itself. */
  private static final Set<String> OF_THE_LINE =
      ignoringCase("Connection", "Content-Length", "Host", "Upgrade", "HTTP2-Settings");

  private static final Set<String> OF_THE_BODY =
      ignoringCase("Content-Length", "Transfer-Encoding", "Connection", "Date");

  private final URI beyond;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http = HttpClient.newBuilder().executor(threads).build();
  private final Map<String, Long> owners;
  private final Map<Long, Trap> traps = new ConcurrentHashMap<>();
  private final List<Passed> passed = new CopyOnWriteArrayList<>();
  private final AtomicInteger refreshes = new AtomicInteger();

  private Toll(URI beyond, Map<String, Long> owners) throws IOException {
    this.beyond = beyond;
    this.owners = owners;
    this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  /**
   * Opens one before a site.
   *
   * @param owners the characters with the Bungie.net ids of those who play them
   */
  static Toll before(String origin, Map<String, Long> owners) {
    try {
      return new Toll(URI.create(origin), owners);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An action that reached the sandbox.
   *
   * @param what the action, what it is about and whether it goes to the vault
   * @param at when it was sent on
   * @param code what the sandbox answered
   */
  record Passed(long owner, String what, Instant at, int code) {}

  /** Where an action is held back. */
  enum Hold {
    /** The sandbox never hears of it. */
    BEFORE_ITS_EFFECT,
    /** The sandbox has carried it out, and its answer is never heard. */
    AFTER_ITS_EFFECT
  }

  /** An action that is waited for. */
  static final class Trap {

    private final Hold hold;
    private final CountDownLatch sprung = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private int left;
    private volatile boolean passes;

    private Trap(Hold hold, int left) {
      this.hold = hold;
      this.left = left;
    }

    /** Whether the action has come and is held. */
    boolean isSprung() {
      return sprung.getCount() == 0;
    }

    /** Lets go of what it holds; no answer is given. */
    void open() {
      opened.countDown();
    }

    /** Lets the action, or its answer, go on to where it was going. */
    void pass() {
      passes = true;
      opened.countDown();
    }

    private synchronized boolean catches() {
      return left-- == 0;
    }

    /** Returns whether to go on. */
    private boolean hold() {
      sprung.countDown();
      try {
        opened.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      return passes;
    }
  }

  /** The address of everything, without a slash at the end. */
  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Waits for the action of this person that comes after so many others. */
  Trap trap(long owner, int others, Hold hold) {
    Trap trap = new Trap(hold, others);
    traps.put(owner, trap);
    return trap;
  }

  /** Holds back the answer to the next refresh of a token. */
  Trap trapRefresh() {
    return trap(REFRESHES, 0, Hold.AFTER_ITS_EFFECT);
  }

  /** How many refreshes of tokens have reached the sandbox. */
  int refreshes() {
    return refreshes.get();
  }

  /** The actions that have reached the sandbox, the oldest first. */
  List<Passed> passed() {
    return List.copyOf(passed);
  }

  /** Forgets the actions so far. */
  void forget() {
    passed.clear();
  }

  @Override
  public void close() {
    traps.values().forEach(Trap::open);
    server.stop(0);
    http.close();
    threads.close();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getRawPath();
      int action = path.indexOf(ACTIONS);
      if (path.endsWith(TOKENS) && new String(body, UTF_8).contains("grant_type=refresh_token")) {
        serveRefresh(exchange, body);
        return;
      }
      if (action < 0) {
        answer(exchange, forward(exchange, body));
        return;
      }
      String name = path.substring(action + ACTIONS.length()).replace("/", "");
      JsonNode what = JSON.readTree(body);
      long owner = owners.getOrDefault(what.path("characterId").asString(), 0L);
      Trap trap = traps.get(owner);
      Trap caught = trap != null && trap.catches() ? trap : null;
      if (caught != null && caught.hold == Hold.BEFORE_ITS_EFFECT && !caught.hold()) {
        return;
      }
      Instant at = Instant.now();
      HttpResponse<byte[]> response = forward(exchange, body);
      int code = JSON.readTree(response.body()).path("ErrorCode").asInt();
      passed.add(new Passed(owner, describe(name, what), at, code));
      if (caught != null && caught.hold == Hold.AFTER_ITS_EFFECT && !caught.hold()) {
        return;
      }
      answer(exchange, response);
    }
  }

  private void serveRefresh(HttpExchange exchange, byte[] body) throws IOException {
    refreshes.incrementAndGet();
    HttpResponse<byte[]> response = forward(exchange, body);
    Trap trap = traps.get(REFRESHES);
    if (trap == null || !trap.catches() || trap.hold()) {
      answer(exchange, response);
    }
  }

  /** An action in the same words as {@link March} has for a step. */
  private static String describe(String action, JsonNode body) {
    if (!action.equals("TransferItem")) {
      return action + " " + body.path("itemId").asString(body.path("itemIds").toString());
    }
    String item = body.path("itemId").asString("0");
    String cargo =
        item.equals("0")
            ? body.path("stackSize").asInt() + " of " + body.path("itemReferenceHash").asLong()
            : item;
    return (body.path("transferToVault").asBoolean() ? "to the vault: " : "from the vault: ")
        + cargo;
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(beyond.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (!OF_THE_LINE.contains(name)) {
            values.forEach(value -> request.header(name, value));
          }
        });
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> response)
      throws IOException {
    response
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!OF_THE_BODY.contains(name)) {
            exchange.getResponseHeaders().put(name, values);
          }
        });
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static Set<String> ignoringCase(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(List.of(names));
    return set;
  }
}
