package org.outturn.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.check.narrative.Stretch.Filled;
import org.outturn.check.narrative.Stretch.Kind;

class StretchTest {

  /// Of "It rose. “5” were left. It was 60", “5” and 60 were put in.
  @ParameterizedTest
  @CsvSource({"0, ''", "1, 0-3", "2, 7-9"})
  void aSentenceHasWhatWasPutIntoIt(int sentence, String places) {
    Stretch stretch =
        new Stretch(
            Kind.PROSE,
            "paragraph 1",
            "It rose. “5” were left. It was 60",
            List.of(new Filled(9, 12, Optional.empty()), new Filled(31, 33, Optional.empty())),
            "",
            Optional.empty());

    assertThat(stretch.sentences().get(sentence).filled())
        .extracting(filled -> filled.start() + "-" + filled.end())
        .isEqualTo(places.isEmpty() ? List.of() : List.of(places));
  }
}
