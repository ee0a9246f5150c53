package com.destinyvaultraider.detail;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.Scale.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {

  private final Scale shotsPerMinute =
      new Scale(
          100,
          true,
          List.of(
              new Point(0, 360),
              new Point(10, 400),
              new Point(20, 450),
              new Point(80, 600),
              new Point(100, 720)));

  @ParameterizedTest
  @CsvSource({"0, 360", "5, 380", "10, 400", "15, 425", "50, 525", "80, 600", "100, 720"})
  void goesStraightFromPointToPoint(int invested, int displayed) {
    assertThat(shotsPerMinute.display(invested)).isEqualTo(displayed);
  }

  @Test
  void countsNoMoreThanTheMost() {
    assertThat(shotsPerMinute.display(130)).isEqualTo(720);
  }

  @Test
  void showsNoLessThanTheFirstPoint() {
    assertThat(shotsPerMinute.display(-5)).isEqualTo(360);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 1", "3, 2, 2", "5, 2, 3", "7, 4, 4", "-1, 0, 0", "-3, -2, -1"})
  void roundsHalvesToTheEvenNumberButForMagazinesUp(int invested, int even, int up) {
    Scale halves = new Scale(100, false, List.of(new Point(-100, -50), new Point(100, 50)));

    assertThat(halves.display(invested)).isEqualTo(even);
    assertThat(halves.displayRoundedUp(invested)).isEqualTo(up);
  }

  @Test
  void knowsThatTimesFall() {
    Scale chargeTime = new Scale(100, true, List.of(new Point(0, 1000), new Point(100, 500)));

    assertThat(chargeTime.falls()).isTrue();
    assertThat(chargeTime.display(25)).isEqualTo(875);
    assertThat(shotsPerMinute.falls()).isFalse();
    assertThat(shotsPerMinute.full()).isEqualTo(720);
  }

  @Test
  void showsWhatIsInvestedWhereThereIsNoPoint() {
    assertThat(new Scale(100, false, List.of()).display(42)).isEqualTo(42);
  }
}
