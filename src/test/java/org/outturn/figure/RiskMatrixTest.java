package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.figure.RiskMatrix.Place;
import org.outturn.figure.RiskMatrix.Zones;
import org.outturn.figure.Scale.Level;
import org.outturn.figure.Scale.Point;

class RiskMatrixTest {
  private static final Scale SCALE =
      new Scale(
          "risk",
          "Risk",
          Stream.of(Level.GREEN, Level.AMBER, Level.RED)
              .map(level -> new Point(level.name(), "●", level, "", List.of()))
              .toList(),
          List.of());
  private static final List<String> LIKELIHOOD = List.of("Rare", "Possible", "Almost certain");
  private static final List<String> IMPACT = List.of("Minor", "Major", "Severe");

  private final RiskMatrix matrix = new RiskMatrix(LIKELIHOOD, IMPACT, new Zones.ByScore(2, 5));
  private final RiskMatrix letters =
      new RiskMatrix(
          List.of("B", "A"),
          List.of("II", "I"),
          new Zones.ByPlace(List.of(List.of("GREEN", "AMBER"), List.of("AMBER", "RED"))));

  @ParameterizedTest
  @CsvSource({"1, 1", "Rare, 1", "almost  certain, 3", "3 – Almost certain, 3", "(2) Possible, 2"})
  void aLikelihoodIsANumberOrAWord(String text, int position) {
    assertThat(matrix.likelihoodOf(text)).contains(position);
  }

  @ParameterizedTest
  @CsvSource({"0", "4", "Likely", "12", "''", "Minor"})
  void whatIsNotOnTheMatrixHasNoPlace(String text) {
    assertThat(matrix.likelihoodOf(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"AII, 2, 1", "b i, 1, 2", "A/I, 2, 2", "2 x 1, 2, 1"})
  void aScoreMayNameBothAtOnce(String text, int likelihood, int impact) {
    assertThat(letters.placeOf(text)).contains(new Place(likelihood, impact));
  }

  /// "Above" means above: a score on the limit is within.
  @ParameterizedTest
  @CsvSource({"1, GREEN", "2, GREEN", "3, AMBER", "5, AMBER", "6, RED"})
  void aScoreIsRatedByItsLimits(BigDecimal score, Level level) {
    assertThat(matrix.rate(score, SCALE).orElseThrow().level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 2, GREEN", "3, 1, 3, AMBER", "2, 3, 6, RED", "3, 3, 9, RED"})
  void aPlaceScoresItsLikelihoodTimesItsImpact(int likelihood, int impact, int score, Level level) {
    Place place = new Place(likelihood, impact);
    assertThat(place.score()).isEqualTo(score);
    assertThat(matrix.rate(place, SCALE).orElseThrow().level()).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BI", "AIII", "3 x 1", "1 x 3", "high"})
  void aScoreOffTheMatrixHasNoPlace(String text) {
    RiskMatrix oneRow =
        new RiskMatrix(
            List.of("A"),
            List.of("II", "I"),
            new Zones.ByPlace(List.of(List.of("GREEN", "AMBER"))));
    assertThat(oneRow.placeOf(text)).isEmpty();
  }

  @Test
  void amberMayBeLeftOut() {
    RiskMatrix without = new RiskMatrix(LIKELIHOOD, IMPACT, new Zones.ByScore(4, 4));
    assertThat(without.rate(new BigDecimal(4), SCALE).orElseThrow().level()).isEqualTo(Level.GREEN);
    assertThat(without.rate(new BigDecimal(5), SCALE).orElseThrow().level()).isEqualTo(Level.RED);
  }

  @Test
  void zonesByPlaceNeedNoScore() {
    assertThat(letters.rate(new Place(2, 2), SCALE).orElseThrow().level()).isEqualTo(Level.RED);
    assertThat(letters.rate(new Place(1, 2), SCALE).orElseThrow().level()).isEqualTo(Level.AMBER);
    assertThat(letters.rate(BigDecimal.ONE, SCALE)).isEmpty();
  }

  @Test
  void aMatrixIsWhole() {
    assertThatThrownBy(() -> new RiskMatrix(LIKELIHOOD, List.of(), new Zones.ByScore(2, 5)))
        .hasMessageContaining("both a likelihood and an impact");
    assertThatThrownBy(() -> new RiskMatrix(LIKELIHOOD, IMPACT, new Zones.ByScore(5, 2)))
        .hasMessageContaining("red begins before amber");
    assertThatThrownBy(
            () -> new RiskMatrix(LIKELIHOOD, IMPACT, new Zones.ByPlace(List.of(List.of("GREEN")))))
        .hasMessageContaining("a row for each likelihood");
  }
}
