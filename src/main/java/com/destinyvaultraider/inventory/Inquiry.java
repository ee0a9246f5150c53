package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.FetchedProfile;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.manifest.Definitions;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What Bungie is asked about an account: enough for every page, and now and then a little more. */
final class Inquiry {

  /**
   * Inventories, currencies, characters, equipment, loadouts; of instances what they are, their
   * objectives, stats, sockets, what their plugs have counted and what else could be in a socket.
   * Nothing that no page shows.
   */
  private static final Set<Integer> ALWAYS =
      Set.of(102, 103, 200, 201, 205, 206, 300, 301, 304, 305, 309, 310);

  /** Records and the variables of texts: large, slow to come, and slow to change. */
  private static final Set<Integer> SELDOM = Set.of(900, 1200);

  /** More than there are languages, each with an old edition beside the new one. */
  private static final int MOST_EDITIONS = 32;

  private static final String NODES = "DestinyPresentationNodeDefinition";

  /** Patterns and catalysts, below which the game lists the records of all of them. */
  private static final long PATTERNS_AND_CATALYSTS = 3442838224L;

  /** By kind of ammunition, then by type of weapon. */
  private static final int DEEPEST = 3;

  private final BungieClient bungie;
  private final LoadingCache<Definitions, Set<Long>> wanted =
      Caffeine.newBuilder().weakKeys().maximumSize(MOST_EDITIONS).build(Inquiry::wanted);

  Inquiry(BungieClient bungie) {
    this.bungie = bungie;
  }

  /**
   * Asks.
   *
   * @param more whether that is asked, too, which is only asked now and then
   */
  FetchedProfile ask(
      AccessToken token, Membership membership, boolean more, Definitions definitions) {
    Set<Integer> components = new HashSet<>(ALWAYS);
    LongPredicate records = _ -> false;
    if (more) {
      components.addAll(SELDOM);
      records = wanted.get(definitions)::contains;
    }
    return bungie.profile(token, membership, components, records);
  }

  private static Set<Long> wanted(Definitions definitions) {
    Set<Long> records = new HashSet<>();
    addAll(records, definitions, PATTERNS_AND_CATALYSTS, DEEPEST);
    return Set.copyOf(records);
  }

  private static void addAll(Set<Long> records, Definitions definitions, long node, int depth) {
    JsonNode children =
        definitions
            .definition(NODES, node)
            .map(json -> json.path("children"))
            .orElseGet(MissingNode::getInstance);
    children.path("records").forEach(each -> records.add(each.path("recordHash").asLong(0)));
    if (depth > 0) {
      for (JsonNode below : children.path("presentationNodes")) {
        addAll(records, definitions, below.path("presentationNodeHash").asLong(0), depth - 1);
      }
    }
  }
}
