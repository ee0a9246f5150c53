package com.destinyvaultraider.attack;

import com.destinyvaultraider.attack.Surface.Door;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How each door is knocked at. A request is written as an address; what stands behind the question
 * mark is posted where the door takes a form. Ids stand in angle brackets: {@code <item>} is the
 * veteran's, {@code <my item>} is that of the stranger who tries.
 */
final class Doors {

  static final List<Doors> ALL =
      List.of(
          of("GET /").own("/"),
          of("GET /accounts").own("/accounts"),
          of("POST /accounts/254/{bungieMembershipId}/sign-out")
              .own("/accounts/254/<bungie>/sign-out"),
          of("POST /accounts/read").own("/accounts/read"),
          of("POST /accounts/{membershipType}/{membershipId}")
              .own("/accounts/3/<membership>")
              .also("/accounts/254/<bungie>"),
          of("GET /annotations").own("/annotations?tag=junk").free("tag"),
          of("POST /annotations")
              .own("/annotations?thing=<item>&tag=junk")
              .also("/annotations?things=<item>&notes=mine")
              .also("/annotations?thing=<my item>&thing=<item>&tag=junk")
              .free("tag notes was addNotes removeNotes page"),
          of("POST /annotations/bulk")
              .own("/annotations/bulk?things=<item>&tag=junk")
              .also("/annotations/bulk?thing=<item>&addNotes=mine")
              .free("tag notes was addNotes removeNotes page"),
          of("GET /annotations/export/backup.json").own("/annotations/export/backup.json"),
          of("GET /annotations/export/{table}.csv")
              .own("/annotations/export/weapons.csv")
              .free("table"),
          // What is in a file becomes the player's own word about a thing, whoever has it.
          of("POST /annotations/import").own("/annotations/import").free("file"),
          of("POST /annotations/lock").own("/annotations/lock?follows=true").free("follows"),
          of("GET /annotations/marks").own("/annotations/marks"),
          of("POST /annotations/undo/{id}")
              .own("/annotations/undo/<change>")
              .also("/annotations/undo/<change>?thing=<item>&things=<item>")
              .free("tag notes was addNotes removeNotes page"),
          of("GET /annotations/{thing}").own("/annotations/<item>"),
          of("GET /character").own("/character?select=true").free("select"),
          of("POST /character").own("/character?character=<character>").free("page"),
          of("GET /characters/{id}").own("/characters/<character>").free("select"),
          of("GET /clan").own("/clan?sort=power").free("sort"),
          of("GET /clan/compare")
              .own("/clan/compare?show=missions&who=week&by=activity&sort=done")
              .free("show who by sort"),
          // Who is in a clan sees all who are in it; who is not in it is left out.
          of("GET /clan/fireteam").own("/clan/fireteam?with=4611686018400000101").free("with"),
          of("GET /compare")
              .own("/compare?like=<item>")
              // Says that one of them is not there.
              .gives(200, "/compare?items=<item>")
              .free("differences back"),
          of("GET /data").own("/data"),
          of("GET /data/delete").own("/data/delete"),
          of("POST /data/delete").own("/data/delete"),
          of("GET /data/deleted").own("/data/deleted"),
          of("GET /data/export").own("/data/export"),
          of("POST /data/sessions/{browser}/end").own("/data/sessions/<session>/end"),
          of("POST /data/sign-out-everywhere").own("/data/sign-out-everywhere"),
          of("GET /farming").own("/farming"),
          of("POST /farming")
              .own("/farming?character=<character>&slots=1&hours=1")
              .free("slots hours"),
          of("POST /farming/stop").own("/farming/stop"),
          of("GET /help").own("/help"),
          of("GET /history")
              .own("/history?page=1")
              // Says that it has not been moved from here.
              .gives(200, "/history?item=<item>")
              .free("page"),
          of("POST /history/room").own("/history/room?freely=true&order=<order>").free("freely"),
          of("GET /items/{id}").own("/items/<item>"),
          of("GET /items/{id}/card").own("/items/<item>/card"),
          of("POST /language").own("/language?language=de").free("language"),
          of("POST /locks")
              .own("/locks?thing=<item>&locked=true")
              .also("/locks?things=<item>&locked=true")
              .also("/locks?things=<my item>&things=<item>&locked=true")
              .free("locked back key"),
          of("GET /notices").own("/notices"),
          // Whoever knows the word in these is who they are for.
          of("GET /notices/calendar/{token}.ics").own("/notices/calendar/<feed>.ics").free("token"),
          of("GET /notices/confirm/{token}").own("/notices/confirm/<letter>").free("token"),
          of("POST /notices/confirm/{token}").needsNoForm("/notices/confirm/x").free("token"),
          of("POST /notices/feed").own("/notices/feed"),
          of("POST /notices/feed/remove").own("/notices/feed/remove"),
          of("GET /notices/feed/{token}.atom").own("/notices/feed/<feed>.atom").free("token"),
          of("POST /notices/mail").own("/notices/mail?address=a@b.example").free("address"),
          of("POST /notices/mail/remove").own("/notices/mail/remove"),
          of("GET /notices/stop/{token}/{kind}")
              .own("/notices/stop/<letter>/XUR")
              .free("token kind"),
          of("POST /notices/stop/{token}/{kind}")
              .needsNoForm("/notices/stop/x/XUR")
              .free("token kind"),
          of("POST /notices/webhook")
              .own("/notices/webhook?address=https://discord.com/api/webhooks/1/a")
              .free("address"),
          of("POST /notices/webhook/remove").own("/notices/webhook/remove"),
          of("POST /notices/webhook/test").own("/notices/webhook/test"),
          of("POST /notices/wishes").own("/notices/wishes?wish=XUR-FEED").free("wish"),
          of("POST /orders")
              .own("/orders?things=<item>&target=<character>")
              .also("/orders?things=<item>&target=<mine>")
              .also("/orders?things=<my item>&target=<character>")
              .also("/orders?things=<my item>&target=<mine>&from=<character>")
              .also("/orders?things=<stack>*1@<character>&target=<mine>")
              .also("/orders?things=<stack>*1@vault&target=<mine>")
              .free("equip page key"),
          of("GET /orders/open")
              .own("/orders/open?page=/vault")
              // What is not the stranger's is left out.
              .gives(200, "/orders/open?shown=<order>,<held>")
              .free("page"),
          of("GET /orders/stream").own("/orders/stream").free("seen picture"),
          of("GET /orders/{id}").own("/orders/<order>"),
          of("POST /orders/{id}/cancel").own("/orders/<order>/cancel"),
          of("POST /orders/{id}/confirm").own("/orders/<order>/confirm"),
          of("POST /orders/{id}/resume").own("/orders/<held>/resume"),
          of("POST /orders/{id}/undo").own("/orders/<held>/undo").free("key"),
          of("POST /orders/{id}/without-room").own("/orders/<order>/without-room").free("key"),
          of("GET /power").own("/power"),
          of("GET /privacy").own("/privacy"),
          of("GET /progress").own("/progress?character=<character>"),
          of("GET /review")
              .own("/review?of=ARMOR")
              // Begins with the first of the stranger's.
              .gives(200, "/review?item=<item>&without=<item>")
              .gives(200, "/review?after=<item>")
              .free("of differences"),
          of("GET /search")
              .own("/search?q=is:weapon&accounts=all&select=all")
              .free("q accounts select"),
          of("POST /search").own("/search?q=is:weapon").free("q"),
          // Leads to what is compared, where nothing is found.
          of("POST /search/compare").gives(303, "/search/compare?things=<item>").free("page"),
          of("GET /search/completions").own("/search/completions?q=is:").free("q caret"),
          of("POST /search/deleted").own("/search/deleted?q=is:weapon").free("q"),
          of("GET /search/found.csv").own("/search/found.csv?q=is:weapon").free("q"),
          of("GET /search/help").own("/search/help"),
          of("GET /search/matches").own("/search/matches?q=is:weapon").free("q"),
          of("POST /search/recent").own("/search/recent?q=is:armor").free("q"),
          of("POST /search/saved").own("/search/saved?q=is:armor").free("q"),
          of("POST /search/unsaved").own("/search/unsaved?q=is:weapon").free("q"),
          of("GET /search/stats").own("/search/stats"),
          of("POST /search/stats")
              .own("/search/stats?name=pve&classType=3&weight=1")
              .free("name classType weight"),
          of("POST /search/stats/deleted")
              .own("/search/stats/deleted?name=pve&classType=3")
              .free("name classType"),
          of("GET /sign-in-failed").own("/sign-in-failed?reason=refused").free("reason again"),
          of("GET /stacks/{hash}").own("/stacks/<stack>"),
          of("GET /stacks/{hash}/card").own("/stacks/<stack>/card"),
          of("GET /table").own("/table?of=ARMOR&sort=2&down=true").free("of sort down"),
          of("GET /statistics").own("/statistics?character=<character>"),
          of("GET /statistics/activities")
              .own("/statistics/activities?character=<character>&mode=raid&page=1")
              .free("mode page"),
          // Bungie shows the report of an activity to everybody.
          of("GET /statistics/activities/{id}").gives(200, "/statistics/activities/<match>"),
          of("POST /tracks").own("/tracks?thing=<item>&tracked=true").free("tracked back"),
          of("POST /transfers")
              .own("/transfers?item=<item>&owner=vault&target=<character>")
              .also("/transfers?item=<item>&owner=vault&target=<mine>")
              .also("/transfers?item=<item>&owner=vault&target=<mine>&equip=true")
              .also("/transfers?item=<my item>&owner=<character>&target=vault")
              .also("/transfers?item=<my item>&owner=vault&target=<character>")
              .also("/transfers?hash=<stack>&owner=vault&target=<mine>")
              .free("quantity equip row key"),
          of("GET /vault").own("/vault?select=true").free("select"),
          of("POST /vault/arrangement")
              .own("/vault/arrangement?sorting=NAME&grouping=SLOT")
              .free("sorting grouping"),
          of("POST /vault/stay").own("/vault/stay?stay=true").free("stay"),
          of("GET /vendors").own("/vendors?character=<character>").free("missing"),
          of("GET /vendors/{hash}")
              .own("/vendors/672118013?character=<character>")
              .free("hash missing"),
          of("GET /watches").own("/watches?name=ace").free("name"),
          of("POST /watches").own("/watches?hash=347366834").free("hash back"),
          of("POST /watches/perks").own("/watches/perks?hash=347366834").free("hash perks"),
          of("POST /watches/removed").own("/watches/removed?hash=347366834").free("hash back"),
          of("GET /wishlists").own("/wishlists"),
          of("POST /wishlists")
              .own("/wishlists?text=dimwishlist:item=5%26perks=6")
              .free("file text"),
          of("GET /wishlists/marks").own("/wishlists/marks"),
          of("GET /wishlists/{id}/list.txt").own("/wishlists/<list>/list.txt"),
          of("POST /wishlists/{id}/remove").own("/wishlists/<list>/remove"),
          of("POST /wishlists/{id}/restore").own("/wishlists/<list>/restore"),
          of("POST /wishlists/{id}/up").own("/wishlists/<list>/up"),
          of("GET /xur").own("/xur"),
          of("GET /xur/history").own("/xur/history?page=1").free("page"));

  private static final Pattern OTHERS =
      Pattern.compile(
          "<(item|stack|character|order|held|change|list|match|membership|bungie|session)>");

  private final String name;
  private final List<Knock> knocks = new ArrayList<>();
  private final Set<String> free = new TreeSet<>();
  private boolean open;

  private Doors(String name) {
    this.name = name;
  }

  /**
   * A request.
   *
   * @param status how a stranger is answered
   */
  record Knock(String address, int status) {}

  /** How this door is knocked at. */
  static Doors at(Door door) {
    return ALL.stream()
        .filter(each -> each.name.equals(door.name()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody has tried " + door.name()));
  }

  private static Doors of(String name) {
    return new Doors(name);
  }

  /** What its owner asks; nobody else finds it. */
  private Doors own(String address) {
    knocks.add(new Knock(address, 404));
    return this;
  }

  /** What is posted without the token of a form; nobody has this word. */
  private Doors needsNoForm(String address) {
    open = true;
    return own(address);
  }

  /** Whether the token of a form is needed. */
  boolean needsForm() {
    return !open;
  }

  /** Another way to ask for what is not the stranger's, who does not find it. */
  private Doors also(String address) {
    return own(address);
  }

  /** A way to ask for what is not the stranger's that is answered, but not with it. */
  private Doors gives(int status, String address) {
    knocks.add(new Knock(address, status));
    return this;
  }

  /** The inputs that are no ids. */
  private Doors free(String names) {
    free.addAll(Arrays.asList(names.split(" ", -1)));
    return this;
  }

  String name() {
    return name;
  }

  /** What its owner asks. */
  String own() {
    return knocks.getFirst().address();
  }

  /** All requests that are written down. */
  List<Knock> all() {
    return List.copyOf(knocks);
  }

  /** The requests with ids that are not the stranger's. */
  List<Knock> foreign() {
    return knocks.stream().filter(knock -> OTHERS.matcher(knock.address()).find()).toList();
  }

  /** The inputs that are tried with what is not the stranger's, and those that are no ids. */
  Set<String> inputs(String path) {
    Set<String> known = new TreeSet<>(free);
    for (Knock knock : foreign()) {
      int form = knock.address().indexOf('?');
      if (form >= 0) {
        for (String field : knock.address().substring(form + 1).split("&", -1)) {
          add(known, field.substring(0, field.indexOf('=')), field);
        }
      }
      String asked = form < 0 ? knock.address() : knock.address().substring(0, form);
      List<String> wanted = List.of(path.split("/", -1));
      List<String> said = List.of(asked.split("/", -1));
      for (int i = 0; i < wanted.size(); i++) {
        variable(wanted.get(i), known, said.get(i));
      }
    }
    return known;
  }

  private static void variable(String pattern, Set<String> known, String said) {
    if (pattern.startsWith("{") && (OTHERS.matcher(said).find() || said.matches("\\d"))) {
      known.add(pattern.replaceAll("[{}]", ""));
    }
  }

  private static void add(Set<String> known, String input, @Nullable String said) {
    if (said != null && OTHERS.matcher(said).find()) {
      known.add(input);
    }
  }
}
