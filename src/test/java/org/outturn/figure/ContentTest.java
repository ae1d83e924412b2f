package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.figure.Content.Reason;

class ContentTest {

  @ParameterizedTest
  @CsvSource({
    "NOT_COLLECTED,  not collected, [x]",
    "NOT_APPLICABLE, n/a,           [z]",
    "NO_TARGET,      no target set, [t]",
    "NIL_BASE,       n/a,           [z]",
  })
  void aWantOfDataPrintsAsWordsOrShorthand(Reason reason, String words, String shorthand) {
    assertThat(reason.words()).isEqualTo(words);
    assertThat(reason.shorthand()).isEqualTo(shorthand);
  }

  /// Two reasons under one shorthand would need two lines in its legend.
  @Test
  void whatSharesAShorthandSharesItsWords() {
    long shorthands = Arrays.stream(Reason.values()).map(Reason::shorthand).distinct().count();
    long words = Arrays.stream(Reason.values()).map(Reason::words).distinct().count();
    long both =
        Arrays.stream(Reason.values())
            .map(reason -> reason.words() + reason.shorthand())
            .distinct()
            .count();
    assertThat(both).isEqualTo(shorthands).isEqualTo(words);
  }
}
