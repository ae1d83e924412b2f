package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;

/// The worked example of `src/docs/new-return.md` reads what its guide says.
class ComplaintsKindTest {

  @Test
  void readsAnotherCouncilsHeadings() {
    Complaints complaints =
        (Complaints)
            read("Department|Complaints|Found for the customer", "Highways|12|4", "Schools|3|0")
                .value()
                .orElseThrow();

    assertThat(complaints.figures())
        .extracting(figure -> figure.address().text() + " " + figure.value().orElseThrow())
        .containsExactly(
            "complaints.highways.received Count[number=12]",
            "complaints.highways.upheld Count[number=4]",
            "complaints.schools.received Count[number=3]",
            "complaints.schools.upheld Count[number=0]");
  }

  @Test
  void saysWhichCellIsAtFault() {
    assertThat(read("Service|Received|Upheld", "Highways|1,2O4|4").findings())
        .extracting(Finding::code, finding -> finding.location().text())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.RET012, "f.csv [B2]"));
  }

  private static Result<Optional<Return>> read(String... rows) {
    return new ComplaintsKind()
        .read(
            Sheets.expected("complaints", "complaints", Unit.NUMBER),
            Sheets.received(List.of(rows)),
            Optional.empty());
  }
}
