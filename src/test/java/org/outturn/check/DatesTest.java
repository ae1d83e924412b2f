package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// Deadlines at the end of December 2025, of plans of which nobody has said the years.
class DatesTest {
  @TempDir Path root;

  private Checked service(String deadline, String status) {
    return Checked.in(root)
        .now(
            "service",
            """
            Ref,Action,Lead officer,Deadline,Status,% complete,Comments
            S1,Open the hub,Head,%s,%s,50,Begun
            """
                .replace("% c", "%% c")
                .formatted(deadline, status));
  }

  @ParameterizedTest
  @CsvSource({
    "01/10/2020, ''",
    "30/09/2020, 2020-09-30",
    "31/12/2035, ''",
    "01/01/2036, 2036-01-01",
    "On-going,   ''",
    "'',         ''",
  })
  void aDeadlineLiesWithinFiveYearsBackAndTenAhead(String deadline, String named) {
    List<String> found = service(deadline, "Delayed").found(Code.RET021);

    assertThat(found)
        .isEqualTo(
            named.isEmpty()
                ? List.of()
                : List.of(
                    "service.csv [D2] target date %s is outside the plan's years"
                        .formatted(named)));
  }

  @ParameterizedTest
  @CsvSource({
    "On target, 30/12/2025, 1",
    "On target, 31/12/2025, 0",
    "On target, 01/10/2020, 1",
    // called a slip
    "On target, 09/09/1931, 0",
    "Completed, 30/12/2025, 0",
    "Delayed,   30/12/2025, 0",
    "Off target, 30/12/2025, 0",
    "On target, On-going,   0",
  })
  void whatIsOnTargetIsNotLate(String status, String deadline, int found) {
    assertThat(service(deadline, status).found(Code.RET107)).hasSize(found);
  }
}
