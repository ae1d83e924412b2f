package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.returns.TotalLabel.Extent;

class TotalLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Total                        | ''                   | UNSAID",
        "Sub-total                    | ''                   | PART",
        "Subtotal:                    | ''                   | PART",
        "Grand total                  | ''                   | WHOLE",
        "Total Finance Division       | Finance Division     | UNSAID",
        "Total for Finance            | Finance              | UNSAID",
        "Resources Directorate Total  | Resources Directorate| UNSAID",
        "Finance sub total            | Finance              | PART"
      })
  void aTotalSaysOfWhatItIs(String label, String of, Extent extent) {
    assertThat(TotalLabel.read(label)).contains(new TotalLabel(of, extent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Totality", "Legal Services", "Subtotalling", ""})
  void otherLabelsAreNoTotals(String label) {
    assertThat(TotalLabel.read(label)).isEmpty();
  }
}
