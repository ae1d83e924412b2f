package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// A plan of actions and the register of the risks that it refers to by their letters.
class RisksTest {
  private static final String ACTIONS =
      "No,Action,Deadline,Lead officer,Measures,Equality implications,Risks\n";
  private static final String RISKS =
      "Ref,Risk,Likelihood,Impact,Score,Target likelihood,Target impact,Target score,Owner\n";

  @TempDir Path root;

  private Checked actions(String rows) {
    return Checked.in(root)
        .now("actions", ACTIONS + rows)
        .now("risks", RISKS + "A,Partners,3,4,12,2,2,4,Director\nB,Staff,2,2,4,1,2,2,Director\n");
  }

  private static String action(int number, String equality, String risks) {
    return "%d,Train %d,Nov 26,Head of Training,Staff who pass,%s,%s\n"
        .formatted(number, number, equality, risks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Partners may leave (A)       |",
        "Both may leave (A and B)     |",
        "Partners may leave (N)       | there is no risk N in \"risks\"",
        "None                         |",
      })
  void aRiskThatAnActionNamesIsInTheRegister(String risks, String expected) {
    List<String> found = actions(action(1, "Yes", risks)).found(Code.RET203);

    assertThat(found)
        .isEqualTo(expected == null ? List.of() : List.of("actions.csv [G2] " + expected));
  }

  @Test
  void anUnknownRiskIsSetBesideThoseThatThereAre() {
    assertThat(actions(action(1, "Yes", "Partners may leave (N)")).notes(Code.RET203))
        .containsExactly("it has A, B");
  }

  @ParameterizedTest
  @CsvSource({
    "(A and B), ''",
    "(A),       no action refers to risk B",
    "(B),       no action refers to risk A",
  })
  void aRiskIsNamedByAnAction(String risks, String expected) {
    assertThat(actions(action(1, "Yes", "They may leave " + risks)).found(Code.RET204))
        .extracting(line -> line.replaceFirst(".*\\] ", ""))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void aRegisterThatNoPlanUsesIsAskedForNothing() {
    Checked register = Checked.in(root).now("risks", RISKS + "A,Partners,3,4,12,2,2,4,Director\n");

    assertThat(register.found(Code.RET204)).isEmpty();
  }

  @Test
  void aPlanWhoseRegisterIsNotThereIsAskedForNothing() {
    Checked plan = Checked.in(root).now("actions", ACTIONS + action(1, "Yes", "They leave (N)"));

    assertThat(plan.found(Code.RET203)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Yes, 0", "No, 0", "N/A, 0", "'', 1"})
  void aPlanThatAsksForEqualityIsAnswered(String equality, int found) {
    Checked checked = actions(action(1, "Yes", "None") + action(2, equality, "None"));

    assertThat(checked.found(Code.RET208))
        .hasSize(found)
        .allMatch(
            line ->
                line.equals(
                    "actions.csv [A3] action 2 does not say whether equality was considered"));
  }

  @Test
  void aPlanThatDoesNotAskForEqualityIsNotAnswered() {
    Checked checked =
        Checked.in(root)
            .now(
                "actions",
                """
                No,Action,Deadline,Lead officer,Measures
                1,Train,Nov 26,Head of Training,Staff who pass
                """);

    assertThat(checked.found(Code.RET208)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,4,12,2,2,4     |",
        "3,4,12,3,4,12    |",
        "2,2,4,3,3,9      | risk C is scored 4, but its target is 9",
        "2,2,4,1,5,5      | risk C is scored 4, but its target is 5",
        ",,,3,3,9         |",
        "3,3,9,,,         |",
      })
  void aRiskIsNotMeantToBecomeWorse(String scores, String expected) {
    assertThat(scored(scores).found(Code.RET207))
        .isEqualTo(expected == null ? List.of() : List.of("risks.csv [A2] " + expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,4,12,2,2,4    |",
        ",,,2,2,4        | WARNING risk C has no current score",
        "3,4,12,,,       | WARNING risk C has no target score",
        ",,,,,           | WARNING risk C has no score",
        ",,TBC,2,2,4     | NOTE risk C has no current score",
        "3,4,12,,,TBC    | NOTE risk C has no target score",
        ",,TBC,,,TBC     | NOTE risk C has no score",
        ",,TBC,,,        | WARNING risk C has no score",
      })
  void aRiskIsScoredOrWillBe(String scores, String expected) {
    assertThat(scored(scores).severities(Code.RET206))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  /// @param scores likelihood, impact and score, then those aimed at
  private Checked scored(String scores) {
    return Checked.in(root).now("risks", RISKS + "C,Money,%s,Director\n".formatted(scores));
  }
}
