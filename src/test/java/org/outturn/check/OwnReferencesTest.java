package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// What is named by a reference is named by it alone.
class OwnReferencesTest {
  @TempDir Path root;

  private static String objective(String reference, String... actions) {
    StringBuilder rows =
        new StringBuilder(
            """
            %s,Serve people,,,Risk: what if it is not achieved?,,
            Lead officer,Head of Places,,,People wait.,,
            Ref,Key action,Target date,Officer responsible,Progress,Progress rating,Risk of missing target
            """
                .formatted(reference));
    for (String action : actions) {
      rows.append("%s,Action,Mar 26,Head of Places,Begun,G,Low\n".formatted(action));
    }
    return rows.append('\n').toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CPr2 | 1 | 2  |",
        // each objective numbers its own
        "CPr2 | 1 | 1a |",
        "CPr1 | 3 | 4  | there is already an objective CPr1",
        "CPR1 | 1 | 2  | there is already an objective CPr1",
        "CPr-1 | 1 | 2 | there is already an objective CPr1",
      })
  void anObjectiveHasAReferenceOfItsOwn(
      String objective, String one, String other, String expected) {
    List<String> found =
        Checked.in(root)
            .now(
                "plan",
                "Improvement plan\n" + objective("CPr1", "1") + objective(objective, one, other))
            .found(Code.RET020);

    assertThat(found)
        .extracting(line -> line.replaceFirst(".*\\] ", ""))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "C1, C2, ''",
    "C1, C1, commitments.csv [A3] there is already a commitment C1",
    "C1, c 1, commitments.csv [A3] there is already a commitment C1",
    "C1, '', ''",
  })
  void aCommitmentHasAReferenceOfItsOwn(String one, String other, String expected) {
    List<String> found =
        Checked.in(root)
            .now(
                "commitments",
                """
                Ref,Commitment,Responsible officer,Rating,Comments
                %s,Plant trees,Head of Parks,Green,Planted
                %s,Mend roads,Head of Roads,Green,Mended
                """
                    .formatted(one, other))
            .found(Code.RET020);

    assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }
}
