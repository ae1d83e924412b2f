package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

class ReckoningTest {
  private static final Value NIL = Value.Amount.exactly(Money.ZERO);
  private static final Location PLACE = Location.InCell.of("f.csv", "", "B9");
  private static final Finding FAULT = Finding.of(Code.RET012, PLACE, "x is not a number");

  @Test
  void aBrokenPartBreaksTheTotalWithItsOwnFinding() {
    Reckoning sum = Reckoning.sum(List.of(known("1", "0"), figure(new Content.Broken(FAULT))), NIL);
    assertThat(sum.content()).isEqualTo(new Content.Broken(FAULT));
  }

  @Test
  void aPartWithoutDataIsLeftOutAndNamed() {
    Figure want = figure(noData());
    Reckoning sum = Reckoning.sum(List.of(known("5", "0"), want), NIL);
    assertThat(sum.amount()).contains(Money.pounds("5"));
    assertThat(sum.leftOut()).containsExactly(want);
  }

  @Test
  void aTotalOfNothingButWantsIsAWant() {
    Reckoning sum = Reckoning.sum(List.of(figure(noData())), NIL);
    assertThat(sum.content()).isEqualTo(noData());
    assertThat(sum.leftOut()).isEmpty();
  }

  @Test
  void aFaultGoesBeforeAWantOfData() {
    Figure broken = figure(new Content.Broken(FAULT));
    Figure want = figure(noData());
    assertThat(Reckoning.percent(want, broken).content()).isEqualTo(new Content.Broken(FAULT));
    assertThat(Reckoning.percent(broken, want).content()).isEqualTo(new Content.Broken(FAULT));
    assertThat(Reckoning.percent(want, known("1", "0")).content()).isEqualTo(noData());
    assertThat(Reckoning.percent(known("1", "0"), want).content()).isEqualTo(noData());
  }

  @Test
  void aDifferenceIsExactAndKeepsWhatItWasWorkedOutFrom() {
    Reckoning difference =
        Reckoning.difference(
            at("net.outturn", "1066.40", Basis.FINAL_OUTTURN),
            at("net.budget", "426.60", Basis.BUDGET),
            "outturn less budget");

    assertThat(difference.amount()).contains(Money.pounds("639.80"));
    assertThat(difference.inputs())
        .containsExactly(new Address("net.outturn"), new Address("net.budget"));
    assertThat(difference.at(Address.of("v"), Unit.POUNDS, Basis.VARIANCE).origin())
        .isEqualTo(new Origin.Computed("outturn less budget", difference.inputs()));
  }

  @Test
  void aDifferenceWithAnUnknownIsUnknown() {
    Figure budget = VarianceTest.figure("10", Basis.BUDGET);
    Figure want =
        new Figure(Address.of("x"), noData(), Unit.POUNDS, Basis.FORECAST, new Origin.Read(PLACE));
    Reckoning difference = Reckoning.difference(want, budget, "forecast less budget");

    assertThat(difference.content()).isEqualTo(noData());
    assertThat(difference.amount()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"640, 426, 150.2", "-8, 1494, -0.5", "244, -240, 101.7"})
  void aVarianceIsAPercentageOfTheSizeOfItsBudget(String part, String whole, String percent) {
    Content share = Reckoning.percent(known(part, "0"), known(whole, "0")).content();

    assertThat(share)
        .isInstanceOfSatisfying(
            Content.Known.class,
            known ->
                assertThat(known.value().interval().middle().setScale(1, RoundingMode.HALF_UP))
                    .isEqualTo(percent));
  }

  @Test
  void aNilBudgetGivesNoPercentage() {
    assertThat(Reckoning.percent(known("384", "0"), known("0", "0")).content())
        .isEqualTo(new Content.NoData(Content.Reason.NIL_BASE, ""));
  }

  @ParameterizedTest
  @CsvSource({"1, total of the only line", "2, sum of 2 lines", "0, sum of 0 lines"})
  void aTotalSaysOfHowManyLines(int lines, String rule) {
    assertThat(Reckoning.sum(Collections.nCopies(lines, known("1", "0")), NIL).rule())
        .isEqualTo(rule);
  }

  @Test
  void aTotalOfNoLinesIsNil() {
    assertThat(Reckoning.sum(List.of(), NIL).amount()).contains(Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"138, false", "137.5, true", "135, true", "134.5, true", "134, false"})
  void aStatedTotalAgreesWithinTheRoundingOfAll(String stated, boolean agrees) {
    Reckoning sum = Reckoning.sum(List.of(known("30", "0.5"), known("106", "0.5")), NIL);
    assertThat(sum.agreesWith(new Value.Amount(Money.pounds(stated), new BigDecimal("0.5"))))
        .isEqualTo(agrees);
  }

  @Test
  void whereWeHaveNoTotalNothingIsContradictedAndTheStatedOneIsKept() {
    Value stated = new Value.Amount(Money.pounds("2"), new BigDecimal("0.5"));
    Reckoning want = Reckoning.sum(List.of(figure(noData())), NIL);
    Figure kept = want.adopting(stated, PLACE, Address.of("t"), Unit.POUNDS, Basis.VARIANCE);

    assertThat(want.agreesWith(stated)).isTrue();
    assertThat(kept.value()).contains(stated);
    assertThat(kept.origin()).isEqualTo(new Origin.Read(PLACE));
  }

  @Test
  void whatABrokenTotalIsStatedAsIsNotKept() {
    Value stated = new Value.Amount(Money.pounds("2"), new BigDecimal("0.5"));
    Reckoning broken = Reckoning.sum(List.of(figure(new Content.Broken(FAULT))), NIL);
    Figure kept = broken.adopting(stated, PLACE, Address.of("t"), Unit.POUNDS, Basis.VARIANCE);

    assertThat(broken.agreesWith(stated)).isTrue();
    assertThat(kept.isBroken()).isTrue();
    assertThat(kept.value()).isEmpty();
  }

  @Test
  void figuresOfDifferentBasesAreNotSubtracted() {
    Figure budget = VarianceTest.figure("10", Basis.BUDGET);
    Figure spent = VarianceTest.figure("3", Basis.ACTUAL_TO_DATE);
    assertThatThrownBy(() -> Reckoning.difference(spent, budget, "spent less budget"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("actual to date less revised budget");
  }

  @Test
  void aStatedTotalOfRoundedPartsIsKeptWithHowFarItIsApart() {
    Reckoning sum = Reckoning.sum(List.of(known("-30", "0.5"), known("-106", "0.5")), NIL);
    Value stated = new Value.Amount(Money.pounds("-135"), new BigDecimal("0.5"));
    assertThat(sum.agreesWith(stated)).isTrue();
    Figure kept = sum.adopting(stated, PLACE, Address.of("t"), Unit.POUNDS, Basis.VARIANCE);
    assertThat(kept.money()).contains(Money.pounds("-135"));
    assertThat(kept.origin())
        .isInstanceOfSatisfying(
            Origin.Adopted.class,
            adopted -> {
              assertThat(adopted.apart()).isEqualTo(BigDecimal.ONE);
              assertThat(adopted.needsRoundingNote()).isTrue();
            });
  }

  @Test
  void aStatedTotalThatTheRoundedPartsGiveNeedsNoNote() {
    Reckoning sum = Reckoning.sum(List.of(known("30", "0.5"), known("106", "0.5")), NIL);
    Value stated = new Value.Amount(Money.pounds("136"), new BigDecimal("0.5"));
    assertThat(sum.adopting(stated, PLACE, Address.of("t"), Unit.POUNDS, Basis.VARIANCE).origin())
        .isInstanceOfSatisfying(
            Origin.Adopted.class, adopted -> assertThat(adopted.needsRoundingNote()).isFalse());
  }

  @Test
  void aStatedTotalOfExactPartsGivesWayToThem() {
    Reckoning sum = Reckoning.sum(List.of(known("1.20", "0"), known("1.10", "0")), NIL);
    Value stated = new Value.Amount(Money.pounds("2"), new BigDecimal("0.5"));
    assertThat(sum.adopting(stated, PLACE, Address.of("t"), Unit.POUNDS, Basis.VARIANCE).money())
        .contains(Money.pounds("2.30"));
  }

  @Test
  void theOrderOfThePartsDoesNotMatter() {
    Random random = new Random(11);
    List<Figure> parts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      parts.add(known(BigDecimal.valueOf(random.nextInt(-999_999, 999_999), 2).toString(), "0.5"));
    }
    List<Figure> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    assertThat(Reckoning.sum(shuffled, NIL).content())
        .isEqualTo(Reckoning.sum(parts, NIL).content());
  }

  private static Content noData() {
    return new Content.NoData(Content.Reason.NOT_YET_DUE, "TBC");
  }

  private static Figure known(String pounds, String half) {
    return figure(new Content.Known(new Value.Amount(Money.pounds(pounds), new BigDecimal(half))));
  }

  private static Figure at(String address, String pounds, Basis basis) {
    return Figure.amount(
        new Address(address), Money.pounds(pounds), Unit.POUNDS, basis, new Origin.Read(PLACE));
  }

  private static Figure figure(Content content) {
    return new Figure(
        Address.of("x"), content, Unit.POUNDS, Basis.VARIANCE, new Origin.Read(PLACE));
  }
}
