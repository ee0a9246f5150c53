package com.destinyvaultraider.web;

import com.destinyvaultraider.annotation.SampleAnnotations;
import com.destinyvaultraider.clan.SampleClan;
import com.destinyvaultraider.inventory.SampleInventory;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.notice.SampleNotices;
import com.destinyvaultraider.progress.SampleStatistics;
import com.destinyvaultraider.progress.SampleWeek;
import com.destinyvaultraider.transfer.SampleOrders;
import com.destinyvaultraider.vendor.SampleXur;
import com.destinyvaultraider.web.Shell.AccountChoice;
import com.destinyvaultraider.web.Shell.BungieChoice;
import com.destinyvaultraider.web.Shell.SignedIn;
import com.destinyvaultraider.wishlist.SampleWishLists;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.dialect.IDialect;

/**
 * A server that shows every page with invented content, as a browser gets it: real templates, real
 * static files, the content security policy and CSRF protection. For the tests, and to look at.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = Language.class)
@Import(StaticFiles.class)
@ImportAutoConfiguration({
  DispatcherServletAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class,
  ServletWebSecurityAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  WebMvcAutoConfiguration.class
})
public class Gallery {

  /** Addresses of every page in every state. */
  public static final List<String> PAGES =
      List.of(
          "/",
          "/welcome",
          "/vault",
          "/vault/full",
          "/vault/empty",
          "/vault/select",
          "/character",
          "/character/select",
          "/character/new",
          "/character/none",
          "/orders/proposed",
          "/orders/running",
          "/orders/held",
          "/orders/done",
          "/orders/failed",
          "/history",
          "/history/none",
          "/history/one",
          "/annotations",
          "/annotations/none",
          "/annotations/wrong",
          "/annotations/one",
          "/xur",
          "/xur/old",
          "/xur/untold",
          "/xur/late",
          "/xur/away",
          "/xur/away/last",
          "/xur/history",
          "/xur/history/none",
          "/vendors",
          "/vendors/silent",
          "/vendors/none",
          "/vendors/one",
          "/vendors/one/old",
          "/vendors/one/silent",
          "/vendors/one/away",
          "/watches",
          "/watches/none",
          "/wishlists",
          "/wishlists/none",
          "/wishlists/wrong",
          "/watches/silent",
          "/clan",
          "/clan/filling",
          "/clan/unknown",
          "/clan/compare",
          "/clan/compare/nobody",
          "/clan/activities",
          "/clan/fireteam",
          "/clan/fireteam/one",
          "/clan/fireteam/full",
          "/clan/none",
          "/clan/silent",
          "/progress",
          "/progress/troubled",
          "/progress/nothing",
          "/progress/newcomer",
          "/progress/silent",
          "/statistics",
          "/statistics/empty",
          "/statistics/quiet",
          "/statistics/activities",
          "/statistics/activities/none",
          "/statistics/report",
          "/statistics/report/raid",
          "/statistics/report/none",
          "/statistics/none",
          "/statistics/private",
          "/statistics/silent",
          "/notices",
          "/notices/empty",
          "/notices/without-mail",
          "/notices/unconfirmed",
          "/notices/failed",
          "/notices/signed-out",
          "/notices/link",
          "/notices/done",
          "/notices/gone",
          "/accounts",
          "/accounts/none",
          "/data",
          "/data/ended",
          "/data/delete",
          "/data/deleted",
          "/privacy",
          "/sign-in-failed",
          "/sign-in-failed/plain",
          "/error/problem",
          "/error/404",
          "/error/4xx",
          "/error/5xx");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Shell VISITOR = new Shell(true, "", null);
  private static final Shell PLAYER =
      new Shell(
          true,
          "",
          new SignedIn(
              "Lyra-Nine#0042",
              List.of(
                  new AccountChoice("Lyra-Nine", "Steam", "/accounts/3/1", true),
                  new AccountChoice("LyraNine", "PlayStation", "/accounts/2/2", false),
                  new AccountChoice("Lyra of the Very Long Name", "Xbox", "/accounts/1/3", false)),
              List.of()));

  private static final Map<String, Object> SILENT =
      Map.of("why", "Bungie.net is down for maintenance.", "again", "/statistics");

  private static final Shell TWO_PLAYERS =
      new Shell(
          true,
          "",
          new SignedIn(
              "Lyra-Nine#0042",
              List.of(new AccountChoice("Lyra-Nine", "Steam", "/accounts/3/1", true)),
              List.of(
                  new BungieChoice("Her Brother#0007", "/accounts/254/2", false),
                  new BungieChoice("Lyra-Nine#0042", "/accounts/254/1", true))));

  private final Set<String> gone = ConcurrentHashMap.newKeySet();
  private volatile boolean stay;
  private volatile @Nullable String notice;

  /** Starts it on a free port, or on the one given as {@code --server.port}. */
  public static ConfigurableApplicationContext start(String... arguments) {
    return new SpringApplicationBuilder(Gallery.class)
        .properties(
            "server.port=0",
            "spring.main.banner-mode=off",
            "spring.config.location=optional:classpath:/none/",
            "spring.web.resources.add-mappings=false",
            "spring.web.resources.chain.enabled=true")
        .run(arguments);
  }

  public static void main(String[] arguments) {
    start(arguments);
  }

  /** Puts everything back where it was. */
  public void reset() {
    gone.clear();
    stay = false;
    notice = null;
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
        .build();
  }

  @Bean
  IDialect tiles() {
    return SampleInventory.dialect();
  }

  @Bean
  RouterFunction<ServerResponse> pages() {
    Action again = new Action("Try again", "/");
    Problem problem = new Problem("Bungie is away", "Bungie's servers rest.", "Soon.", again);
    Problem bare = new Problem("Nothing here", "There is no such page.", null, null);
    return RouterFunctions.route()
        .GET("/", _ -> page("inventory/home", SampleInventory.home()))
        .GET("/welcome", _ -> page("inventory/welcome", VISITOR, Map.of()))
        .GET("/vault", _ -> page("inventory/vault", SampleInventory.vault(gone, stay)))
        .GET("/vault/full", _ -> page("inventory/vault", SampleInventory.fullVault()))
        .GET("/vault/empty", _ -> page("inventory/vault", SampleInventory.emptyVault()))
        .GET("/vault/select", _ -> page("inventory/vault", SampleInventory.vaultToSelectFrom()))
        .GET(
            "/character/select",
            _ -> page("inventory/character", SampleInventory.characterToSelectFrom()))
        .add(orders())
        .add(annotations())
        .add(wishLists())
        .add(clan())
        .add(progress())
        .add(notices())
        .GET("/character", _ -> page("inventory/character", SampleInventory.character()))
        .GET("/characters/{id}", _ -> page("inventory/character", SampleInventory.character()))
        .GET("/character/new", _ -> page("inventory/character", SampleInventory.newCharacter()))
        .GET("/character/none", _ -> page("inventory/no-character", PLAYER, Map.of()))
        .add(vendors())
        .GET(
            "/accounts",
            _ -> page("account/accounts", TWO_PLAYERS, Map.of("page", SampleData.accounts())))
        .GET("/accounts/none", _ -> page("account/no-account", bare))
        .add(data())
        .GET("/error/{view}", request -> error(request.pathVariable("view"), problem, bare))
        .GET("/items/{id}/card", _ -> ServerResponse.noContent().build())
        .GET("/stacks/{hash}/card", _ -> ServerResponse.noContent().build())
        .GET("/icons/{name}", request -> GalleryDrawings.answer(request.pathVariable("name")))
        .POST("/transfers", this::transfer)
        .POST("/vault/stay", this::stay)
        .POST("/character", request -> see("/" + request.param("page").orElseThrow()))
        .POST("/accounts/**", _ -> see("/"))
        .build();
  }

  private RouterFunction<ServerResponse> orders() {
    return RouterFunctions.route()
        .GET("/orders/proposed", _ -> page("transfer/order", SampleOrders.proposed()))
        .GET("/orders/running", _ -> withOrders("transfer/order", SampleOrders.running()))
        .GET("/orders/held", _ -> page("transfer/order", SampleOrders.held()))
        .GET("/orders/done", _ -> page("transfer/order", SampleOrders.done()))
        .GET("/orders/failed", _ -> page("transfer/order", SampleOrders.failed()))
        .GET("/history", _ -> page("transfer/history", SampleOrders.history()))
        .GET("/history/none", _ -> page("transfer/history", SampleOrders.emptyHistory()))
        .GET("/history/one", _ -> page("transfer/history", SampleOrders.historyOfOne()))
        .build();
  }

  private RouterFunction<ServerResponse> annotations() {
    String all = "annotation/annotations";
    Map<String, Object> wrong =
        Map.of("page", SampleAnnotations.none(), "wrong", SampleAnnotations.wrong());
    return RouterFunctions.route()
        .GET("/annotations", _ -> page(all, SampleAnnotations.all()))
        .GET("/annotations/none", _ -> page(all, SampleAnnotations.none()))
        .GET("/annotations/wrong", _ -> page(all, PLAYER, wrong))
        .GET("/annotations/one", _ -> page("annotation/one", SampleAnnotations.one()))
        .GET(
            "/annotations/marks",
            _ ->
                ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(SampleAnnotations.marks()))
        .build();
  }

  private RouterFunction<ServerResponse> wishLists() {
    String all = "wishlist/wishlists";
    Map<String, Object> wrong =
        Map.of("page", SampleWishLists.none(), "wrong", SampleWishLists.wrong());
    return RouterFunctions.route()
        .GET("/wishlists", _ -> page(all, SampleWishLists.all()))
        .GET("/wishlists/none", _ -> page(all, SampleWishLists.none()))
        .GET("/wishlists/wrong", _ -> page(all, PLAYER, wrong))
        .GET(
            "/wishlists/marks",
            _ ->
                ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(SampleWishLists.marks()))
        .build();
  }

  private RouterFunction<ServerResponse> data() {
    return RouterFunctions.route()
        .GET("/sign-in-failed", _ -> page("account/sign-in-failed", SampleData.failedSignIn()))
        .GET(
            "/sign-in-failed/plain",
            _ ->
                page(
                    "account/sign-in-failed",
                    VISITOR,
                    Map.of("page", SampleData.plainlyFailedSignIn())))
        .GET("/data", _ -> page("account/data", SampleData.data()))
        .GET("/data/ended", _ -> page("account/data", SampleData.dataWithoutAccess()))
        .GET("/data/delete", _ -> page("account/delete", PLAYER, SampleData.delete()))
        .GET("/data/deleted", _ -> page("account/deleted", VISITOR, Map.of()))
        .GET("/privacy", _ -> page("account/privacy", VISITOR, SampleData.privacy()))
        .build();
  }

  private RouterFunction<ServerResponse> clan() {
    return RouterFunctions.route()
        .GET("/clan", _ -> page("clan/roster", SampleClan.roster()))
        .GET("/clan/filling", _ -> page("clan/roster", SampleClan.fillingRoster()))
        .GET("/clan/unknown", _ -> page("clan/roster", SampleClan.unknownRoster()))
        .GET("/clan/compare", _ -> page("clan/compare", SampleClan.compare()))
        .GET("/clan/compare/nobody", _ -> page("clan/compare", SampleClan.compareNobody()))
        .GET("/clan/activities", _ -> page("clan/activities", SampleClan.activities()))
        .GET("/clan/fireteam", _ -> page("clan/fireteam", SampleClan.fireteam()))
        .GET("/clan/fireteam/one", _ -> page("clan/fireteam", SampleClan.alone()))
        .GET("/clan/fireteam/full", _ -> page("clan/fireteam", SampleClan.fullFireteam()))
        .GET("/clan/none", _ -> page("clan/none", PLAYER, Map.of()))
        .GET("/clan/silent", _ -> page("clan/silent", PLAYER, SILENT))
        .build();
  }

  private RouterFunction<ServerResponse> vendors() {
    return RouterFunctions.route()
        .GET("/xur", _ -> page("vendor/xur", SampleXur.here()))
        .GET("/xur/old", _ -> page("vendor/xur", SampleXur.old()))
        .GET("/xur/untold", _ -> page("vendor/xur", SampleXur.untold()))
        .GET("/xur/late", _ -> page("vendor/xur", SampleXur.late()))
        .GET("/xur/away", _ -> page("vendor/xur", SampleXur.away()))
        .GET("/xur/away/last", _ -> page("vendor/xur", SampleXur.awayWithLast()))
        .GET("/xur/history", _ -> page("vendor/history", SampleXur.history()))
        .GET("/xur/history/none", _ -> page("vendor/history", SampleXur.noHistory()))
        .GET("/vendors", _ -> page("vendor/vendors", SampleXur.vendors()))
        .GET("/vendors/silent", _ -> page("vendor/vendors", SampleXur.silentVendors()))
        .GET("/vendors/none", _ -> page("vendor/vendors", SampleXur.nothingMissing()))
        .GET("/vendors/one", _ -> page("vendor/vendor", SampleXur.vendor()))
        .GET("/vendors/one/old", _ -> page("vendor/vendor", SampleXur.oldVendor()))
        .GET("/vendors/one/silent", _ -> page("vendor/vendor", SampleXur.silentVendor()))
        .GET("/vendors/one/away", _ -> page("vendor/vendor", SampleXur.awayVendor()))
        .GET("/watches", _ -> page("vendor/watches", SampleXur.watches()))
        .GET("/watches/silent", _ -> page("vendor/watches", SampleXur.silentWatches()))
        .GET("/watches/none", _ -> page("vendor/watches", SampleXur.noWatches()))
        .build();
  }

  private RouterFunction<ServerResponse> progress() {
    return RouterFunctions.route()
        .GET("/progress", _ -> page("progress/week", SampleWeek.full()))
        .GET("/progress/troubled", _ -> page("progress/week", SampleWeek.troubled()))
        .GET("/progress/nothing", _ -> page("progress/week", SampleWeek.nothing()))
        .GET("/progress/newcomer", _ -> page("progress/week", SampleWeek.newcomer()))
        .GET("/progress/silent", _ -> page("progress/silent", PLAYER, SILENT))
        .GET("/statistics", _ -> page("progress/statistics", SampleStatistics.full()))
        .GET("/statistics/empty", _ -> page("progress/statistics", SampleStatistics.empty()))
        .GET("/statistics/quiet", _ -> page("progress/statistics", SampleStatistics.quiet()))
        .GET(
            "/statistics/activities/none",
            _ -> page("progress/history", SampleStatistics.noHistory()))
        .GET("/statistics/report/raid", _ -> page("progress/report", SampleStatistics.raid()))
        .GET("/statistics/activities", _ -> page("progress/history", SampleStatistics.history()))
        .GET("/statistics/report", _ -> page("progress/report", SampleStatistics.report()))
        .GET("/statistics/report/none", _ -> page("progress/no-report", PLAYER, Map.of()))
        .GET("/statistics/none", _ -> page("progress/no-statistics", PLAYER, Map.of()))
        .GET("/statistics/private", _ -> page("progress/private", PLAYER, Map.of()))
        .GET("/statistics/silent", _ -> page("progress/no-answer", PLAYER, SILENT))
        .build();
  }

  private RouterFunction<ServerResponse> notices() {
    String all = "notice/notices";
    return RouterFunctions.route()
        .GET("/notices", _ -> page(all, SampleNotices.active()))
        .GET("/notices/empty", _ -> page(all, SampleNotices.empty()))
        .GET("/notices/without-mail", _ -> page(all, SampleNotices.withoutMail()))
        .GET("/notices/unconfirmed", _ -> page(all, SampleNotices.unconfirmed()))
        .GET("/notices/failed", _ -> page(all, SampleNotices.failed()))
        .GET("/notices/signed-out", _ -> page(all, SampleNotices.signedOut()))
        .GET(
            "/notices/link",
            _ -> page("notice/link", VISITOR, Map.of("page", SampleNotices.link())))
        .GET(
            "/notices/gone",
            _ -> page("error/problem", VISITOR, Map.of("page", SampleNotices.linkGone())))
        .GET(
            "/notices/done",
            _ -> page("notice/link", VISITOR, Map.of("page", SampleNotices.done())))
        .build();
  }

  private ServerResponse withOrders(String view, Object page) {
    return page(view, PLAYER, Map.of("page", page, "openOrders", SampleOrders.open()));
  }

  private ServerResponse transfer(ServerRequest request) {
    request.param("item").ifPresent(gone::add);
    request.param("hash").ifPresent(gone::add);
    notice = "Your Hunter has it.";
    boolean fromVault = request.param("owner").orElseThrow().equals("vault");
    return see(fromVault && stay ? "/vault" : "/character");
  }

  private ServerResponse stay(ServerRequest request) {
    stay = Boolean.parseBoolean(request.param("stay").orElseThrow());
    return see("/vault");
  }

  private ServerResponse page(String view, Object page) {
    return page(view, PLAYER, Map.of("page", page));
  }

  private ServerResponse page(String view, Shell shell, Map<String, Object> page) {
    Map<String, Object> model = new HashMap<>(page);
    model.put("shell", shell);
    if (notice != null) {
      model.put("notice", notice);
      notice = null;
    }
    return ServerResponse.ok().render(view, model);
  }

  private ServerResponse error(String view, Problem full, Problem bare) {
    Object page = view.equals("problem") ? full : bare;
    return ServerResponse.status(503).render("error/" + view, Map.of("page", page));
  }

  private static ServerResponse see(String address) {
    return ServerResponse.seeOther(URI.create(address)).build();
  }

  record Problem(String title, String sentence, @Nullable String hint, @Nullable Action action) {}

  record Action(String label, String href) {}
}
