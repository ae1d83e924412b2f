package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.figure.Polarity;

class OutcomeTextTest {

  @ParameterizedTest
  @CsvSource({
    "Higher, Higher",
    "High, Higher",
    "Bigger is better, Higher",
    "Aim to maximise, Higher",
    "Lower, Lower",
    "Smaller is better, Lower",
    "aim to minimise, Lower",
    "Descending, Lower",
    "Close to target, Close to target",
    "Plan is best, Close to target",
    "Goldilocks, Close to target",
    "None, None",
    "Data only, None",
    "Close to 50%, Close to 50%"
  })
  void wordsOfOtherCouncilsAreUnderstood(String text, String words) {
    assertThat(OutcomeText.read(text).map(PreferredOutcome::words)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Flat", "", "Better"})
  void whatSaysNothingOfTheKindIsNotGuessed(String text) {
    assertThat(OutcomeText.read(text)).isEmpty();
  }

  @Test
  void aValueOfItsOwnGoesBeforeTheTarget() {
    assertThat(OutcomeText.read("close to 50").orElseThrow().polarity(Optional.of(BigDecimal.TEN)))
        .isEqualTo(new Polarity.PlanIsBest(new BigDecimal("50")));
  }

  @Test
  void closeToTargetSaysNothingWithoutATarget() {
    assertThat(new PreferredOutcome.CloseToTarget().polarity(Optional.empty()))
        .isEqualTo(new Polarity.None());
  }
}
