package org.outturn.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

  @ParameterizedTest
  @CsvSource({
    "A1,          0,    0,    0,          0",
    "Z9,          8,   25,    8,         25",
    "AA10,        9,   26,    9,         26",
    "XFD1048576,  1048575, 16383, 1048575, 16383",
    "B3:D4,       2,    1,    3,          3",
    "C:D,         0,    2,    2147483647, 3",
    "3:12,        2,    0,    11,         2147483647"
  })
  void cellsAreNumbersAndReadAsPeopleKnowThem(
      String name, int row, int column, int lastRow, int lastColumn) {
    Location.InCell place =
        new Location.InCell(
            new Location.InSheet("a.xlsx", "Plan"), row, column, lastRow, lastColumn);
    assertThat(Location.InCell.of("a.xlsx", "Plan", name)).isEqualTo(place);
    assertThat(place.cell()).isEqualTo(name);
    assertThat(place.text()).isEqualTo("a.xlsx [Plan!%s]", name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "d14", "14D", "D14:", "D14;D15", "ABCD1"})
  void whatIsNoCellIsRefused(String name) {
    assertThatThrownBy(() -> Location.InCell.of("a.xlsx", "Plan", name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTextFileHasNoSheetToName() {
    assertThat(Location.InCell.of("a.csv", "", "B2").text()).isEqualTo("a.csv [B2]");
  }
}
