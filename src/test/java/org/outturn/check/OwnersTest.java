package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Head of ICT                   | Head of ICT",
        "Head  of ICT*                 | Head of ICT",
        "Head of ICT / Head of Finance | Head of ICT, Head of Finance",
        "Head of ICT; Head of Finance‡ | Head of ICT, Head of Finance",
        "Head of ICT;                  | Head of ICT",
        "/ †                           | ''",
      })
  void arePostsWithoutTheirMarks(String cell, String posts) {
    assertThat(Owners.in(cell, ""))
        .isEqualTo(posts.isEmpty() ? List.of() : List.of(posts.split(", ")));
  }
}
