package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    // an action and its two activities
    "service, 3",
    "budget, 2",
    // all but its total
    "table, 2",
    "actions, 1",
    "risks, 2",
  })
  void aRowSaysSomethingOnceWhateverItsFigures(String name, int rows) {
    Checked checked =
        Checked.in(root)
            .now(
                "service",
                """
                Ref,Action,Lead officer,Deadline,Status,% complete,Comments
                S1,Open the hub,Head,31/03/2026,On target,50,Begun

                Action,Activity,Lead officer,Deadline,Status,% complete,Comments
                S1,Let it,Head,31/03/2026,On target,40,Begun
                S1,Fit it out,Head,31/03/2026,On target,60,Begun
                """)
            .now(
                "budget",
                """
                Service,Original budget,Virement,Revised budget,Forecast outturn
                Children,500,20,520,500
                Place,300,-20,280,300
                """)
            .now("table", "Item,Cost\nDesks,10\nChairs,20\nTotal,30\n")
            .now(
                "actions",
                """
                No,Action,Deadline,Lead officer,Measures,Equality implications,Risks
                1,Train,Nov 26,Head of Training,Staff who pass,Yes,They leave (A)
                """)
            .now(
                "risks",
                """
                Ref,Risk,Likelihood,Impact,Score,Target likelihood,Target impact,Target score,Owner
                A,Partners,3,4,12,2,2,4,Director
                B,Staff,2,2,4,1,2,2,Director
                """);

    assertThat(checked.rows(name)).isEqualTo(rows);
  }
}
