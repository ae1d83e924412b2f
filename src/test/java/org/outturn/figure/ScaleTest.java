package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;

class ScaleTest {
  private final Scale scale =
      new Scale(
          "progress",
          "Progress",
          List.of(
              new Point("On course", "☺", Level.GREEN, "", List.of("Green", "G")),
              new Point("Off course", "☹", Level.RED, "", List.of("R"))),
          List.of("N/A"));

  @ParameterizedTest
  @CsvSource({"on course, GREEN", "☹, RED", "g, GREEN", "' GREEN ', GREEN"})
  void aPointIsReadByWordShapeOrOtherName(String text, Level level) {
    assertThat(scale.read(text)).map(Point::level).contains(level);
  }

  @Test
  void whatIsNotOnTheScaleIsNotRead() {
    assertThat(scale.read("Amber")).isEmpty();
    assertThatThrownBy(() -> scale.at(Level.AMBER)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"n/a, true", "' N/A ', true", "On course, false", "none, false", "'', false"})
  void onlyItsOwnWordsStandForNotRated(String text, boolean notRated) {
    assertThat(scale.readsAsNotRated(text)).isEqualTo(notRated);
  }

  @Test
  void aScaleHasARating() {
    assertThatThrownBy(() -> new Scale("empty", "Empty", List.of(), List.of("N/A")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
