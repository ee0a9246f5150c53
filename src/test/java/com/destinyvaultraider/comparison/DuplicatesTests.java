package com.destinyvaultraider.comparison;

import static com.destinyvaultraider.search.filter.Sample.weapon;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.search.filter.Sample;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which things are alike. */
class DuplicatesTests {

  @Test
  void findsWhatOffersAllThatAnotherOffers() {
    Random random = new Random(20210528);
    for (int account = 0; account < 100; account++) {
      List<ItemDetail> all = new ArrayList<>();
      for (long id = 1; id <= 15; id++) {
        all.add(any(random, id).detail());
      }
      Duplicates copies = Duplicates.of(all, Set.of(Likeness.TRAITS));
      for (ItemDetail each : all) {
        Set<Long> own = traits(each);
        assertThat(copies.copiesOf(each))
            .containsExactlyInAnyOrderElementsOf(
                all.stream()
                    .filter(other ->
                        other.equals(each) || (!own.isEmpty() && traits(other).containsAll(own)))
                    .toList());
      }
      assertThat(copies.groups())
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              all.stream()
                  .map(copies::copiesOf)
                  .filter(group -> group.size() > 1)
                  .distinct()
                  .toList());
    }
  }

  @Test
  void groupsWhatIsThereMoreThanOnce() {
    ItemDetail one = weapon(1, "Outlast").detail();
    ItemDetail other = weapon(2, "Outlast (Adept)").detail();
    ItemDetail alone = weapon(3, "Alone").detail();
    Duplicates copies = Duplicates.ofItems(List.of(one, alone, other));

    assertThat(copies.groups()).containsExactly(List.of(one, other));
    assertThat(copies.count(one)).isEqualTo(2);
    assertThat(copies.has(alone)).isFalse();
    assertThat(copies.copiesOf(alone)).containsExactly(alone);
  }

  private static Sample any(Random random, long id) {
    Sample sample = weapon(id, "Weapon " + id);
    int traits = random.nextInt(4);
    return traits == 0
        ? sample
        : sample.traits(
            random.ints(traits, 0, 4).mapToObj(each -> "Trait " + each).toArray(String[]::new));
  }

  private static Set<Long> traits(ItemDetail detail) {
    Set<Long> traits = new HashSet<>();
    for (Socket socket : detail.sockets()) {
      socket.options().stream().map(Plug::hash).forEach(traits::add);
    }
    return traits;
  }
}
