package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse;
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
   * objectives, sockets, what their plugs have counted and what else could be in a socket. Nothing
   * that no page shows.
   */
  private static final Set<Integer> ALWAYS =
      Set.of(102, 103, 200, 201, 205, 206, 300, 301, 305, 309, 310);

  /** Records and the variables of texts: large, slow to come, and slow to change. */
  private static final Set<Integer> SELDOM = Set.of(900, 1200);

  private static final String NODES = "DestinyPresentationNodeDefinition";

  /** Exotic Catalysts, where the game lists the records of all of them. */
  private static final long CATALYSTS = 2744330515L;

  private final BungieClient bungie;
  private final LoadingCache<Definitions, Set<Long>> catalysts =
      Caffeine.newBuilder().weakKeys().build(Inquiry::catalysts);

  Inquiry(BungieClient bungie) {
    this.bungie = bungie;
  }

  /**
   * Asks.
   *
   * @param more whether that is asked, too, which is only asked now and then
   */
  ProfileResponse ask(
      AccessToken token, Membership membership, boolean more, Definitions definitions) {
    Set<Integer> components = new HashSet<>(ALWAYS);
    LongPredicate records = _ -> false;
    if (more) {
      components.addAll(SELDOM);
      records = catalysts.get(definitions)::contains;
    }
    return bungie.profile(token, membership, components, records);
  }

  private static Set<Long> catalysts(Definitions definitions) {
    Set<Long> records = new HashSet<>();
    JsonNode all = children(definitions, CATALYSTS);
    addTo(records, all);
    for (JsonNode node : all.path("presentationNodes")) {
      addTo(records, children(definitions, node.path("presentationNodeHash").asLong(0)));
    }
    return Set.copyOf(records);
  }

  private static JsonNode children(Definitions definitions, long node) {
    return definitions
        .definition(NODES, node)
        .map(json -> json.path("children"))
        .orElseGet(MissingNode::getInstance);
  }

  private static void addTo(Set<Long> records, JsonNode children) {
    children.path("records").forEach(each -> records.add(each.path("recordHash").asLong(0)));
  }
}
