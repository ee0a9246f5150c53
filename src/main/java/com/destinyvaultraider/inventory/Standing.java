package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.ProfileResponse.AccountComponents;
import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.Loadout;
import com.destinyvaultraider.bungie.ProfileResponse.RecordState;
import com.destinyvaultraider.manifest.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an account beside what it owns. A part is null until Bungie tells it, and then
 * stays as it was told until it is told anew: it is not asked for each time.
 *
 * @param saved the loadouts that the game keeps; places with nothing in them are left out
 * @param records how far the records of catalysts and patterns are, by hash
 * @param variables the numbers that texts have in them
 */
public record Standing(
    @Nullable List<SavedLoadout> saved,
    @Nullable Map<Long, RecordState> records,
    @Nullable Variables variables) {

  /** Nothing is known. */
  public static final Standing UNKNOWN = new Standing(null, null, null);

  static Standing of(AccountComponents told) {
    Map<Long, Integer> variables = data(told.variables());
    Map<Long, Map<Long, Integer>> characterVariables = data(told.characterVariables());
    return new Standing(
        loadouts(data(told.loadouts())),
        data(told.records()),
        variables == null && characterVariables == null
            ? null
            : new Variables(
                variables == null ? Map.of() : variables,
                characterVariables == null ? Map.of() : characterVariables));
  }

  /** The loadouts that the game keeps, as far as they are known. */
  public List<SavedLoadout> loadouts() {
    return saved == null ? List.of() : saved;
  }

  /** The same with what was known before for what is not told now. */
  Standing orElse(Standing before) {
    return new Standing(
        saved == null ? before.saved : saved,
        records == null ? before.records : records,
        variables == null ? before.variables : variables);
  }

  private static @Nullable List<SavedLoadout> loadouts(@Nullable Map<Long, List<Loadout>> told) {
    if (told == null) {
      return null;
    }
    List<SavedLoadout> saved = new ArrayList<>();
    told.forEach((character, places) -> {
      for (int place = 0; place < places.size(); place++) {
        Loadout loadout = places.get(place);
        if (!loadout.items().isEmpty()) {
          saved.add(
              new SavedLoadout(
                  new CharacterId(character),
                  place + 1,
                  loadout.nameHash(),
                  loadout.items().stream()
                      .map(ItemInstanceId::new)
                      .collect(Collectors.toUnmodifiableSet())));
        }
      }
    });
    return List.copyOf(saved);
  }

  private static <T> @Nullable T data(@Nullable Component<T> component) {
    return component == null ? null : component.data();
  }
}
