package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

class ReckoningTest {
  private static final Value NIL = Value.Amount.exactly(Money.ZERO);
  private static final Location PLACE = new Location.InCell("f.csv", "", "B9");
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

  private static Figure figure(Content content) {
    return new Figure(
        Address.of("x"), content, Unit.POUNDS, Basis.VARIANCE, new Origin.Read(PLACE));
  }
}
