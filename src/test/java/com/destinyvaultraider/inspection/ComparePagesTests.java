package com.destinyvaultraider.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.search.filter.Sample;
import org.junit.jupiter.api.Test;

/** What stands in the cells of a comparison. */
class ComparePagesTests {

  @Test
  void namesWhatASocketOffersOnceAndLeavesOutWhatHasNoName() {
    ItemDetail detail =
        Sample.weapon(1, "Gjallarhorn")
            .traits("Outlaw", "Outlaw", "Rampage")
            .traits("")
            .traits("Wolfpack Rounds", "")
            .detail();

    assertThat(ComparePages.names(detail, Kind.TRAIT))
        .containsExactly("Outlaw / Rampage", "Wolfpack Rounds");
    assertThat(ComparePages.names(detail, Kind.ORIGIN)).containsExactly("–");
  }
}
