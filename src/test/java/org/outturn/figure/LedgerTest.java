package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private final Figure variance = figure("revenue.variance");
  private final Figure budget = figure("revenue.budget");
  private final Ledger ledger = Ledger.of(List.of(variance, budget));

  @Test
  void aFigureIsFoundByItsAddress() {
    assertThat(ledger.get(new Address("revenue.budget"))).isEqualTo(budget);
    assertThat(ledger.find(new Address("revenue.variance"))).contains(variance);
    assertThat(ledger.find(new Address("revenue"))).isEmpty();
  }

  @Test
  void figuresStandAsTheReturnsGaveThem() {
    assertThat(ledger.figures()).containsExactly(variance, budget);
    assertThat(ledger.addresses()).containsExactly("revenue.variance", "revenue.budget");
  }

  @Test
  void anUnknownAddressIsNamed() {
    assertThatThrownBy(() -> ledger.get(new Address("revenue.outturn")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no figure at revenue.outturn");
  }

  @Test
  void twoFiguresDoNotShareAnAddress() {
    assertThatThrownBy(() -> Ledger.of(List.of(budget, budget)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two figures at revenue.budget");
  }

  private static Figure figure(String address) {
    Figure any = VarianceTest.figure("1", Basis.PLAIN);
    return new Figure(
        new Address(address), any.content(), any.unit(), any.basis(), any.origin(), any.places());
  }
}
