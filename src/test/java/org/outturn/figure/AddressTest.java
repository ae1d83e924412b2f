package org.outturn.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BOP/ E-Government       | bop-e-government",
        "Café & Bar              | cafe-bar",
        "Children’s Services     | childrens-services",
        "Capitalised R & M       | capitalised-r-m",
        "Part 2.1 (new)          | part-2-1-new",
        "(?)                     | -"
      })
  void aNameBecomesASlug(String name, String slug) {
    assertThat(Address.slug(name)).isEqualTo(slug);
  }

  @Test
  void anAddressIsSlugsWithPoints() {
    assertThat(Address.of("revenue", "Property Division", "Variance"))
        .hasToString("revenue.property-division.variance");
    assertThatThrownBy(() -> new Address("Revenue total"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPartIsAddedAsASlug() {
    assertThat(Address.of("revenue").with("Property Division"))
        .isEqualTo(new Address("revenue.property-division"));
  }

  @Test
  void addressesSortByTheirText() {
    assertThat(Address.of("capital")).isLessThan(Address.of("revenue"));
    assertThat(Address.of("revenue", "b")).isGreaterThan(Address.of("revenue", "a"));
  }
}
