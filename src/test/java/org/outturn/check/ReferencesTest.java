package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.check.PlanRows.ACTIONS;
import static org.outturn.check.PlanRows.action;
import static org.outturn.check.PlanRows.objective;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// References and owners of a quarter's returns.
class ReferencesTest {

  @TempDir Path root;

  private Checked service(String rows) {
    return Checked.in(root).now("service", ACTIONS + rows);
  }

  private Checked plan(String... objectives) {
    return Checked.in(root).now("plan", PlanRows.plan(objectives));
  }

  @ParameterizedTest
  @CsvSource({
    "CP4,   true",
    "CPr 4, true",
    "cpr4,  true",
    "CPr4,  false",
    "DIA1,  false",
    "4,     false",
  })
  void findsAReferenceFormedOtherwise(String reference, boolean found) {
    Checked checked =
        plan(
            objective("CPr1", action("1", "Begun")),
            objective("CPr2", action("1", "Begun")),
            objective("CPr3", action("1", "Begun")),
            objective(reference, action("1", "Begun")));

    assertThat(checked.found(Code.RET120))
        .isEqualTo(
            found
                ? List.of(
                    "plan.csv [A17] objective %s is not referred to as the others are"
                        .formatted(reference))
                : List.of());
  }

  @Test
  void takesTwoFormsThatAreNearlyAsFrequentForFamilies() {
    Checked checked =
        plan(
            objective("CPr1", action("1", "Begun")),
            objective("CPr2", action("1", "Begun")),
            objective("CP1", action("1", "Begun")));

    assertThat(checked.found(Code.RET120)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'1,2,3',     ''",
    "'1,2,4',     'there is no action 3 before 4'",
    "'1,1a,2b,3', ''",
    "'1,3,4',     'there is no action 2 before 3'",
    "'2,3,5',     ''",
    "'1,3',       ''",
    "'1,2,5',     ''",
    "'1,2,3,4,5,8', 'there is no action 6 before 8;there is no action 7 before 8'",
    "'1,2,3,4,8',   'there is no action 5 before 8'",
    "'1,2,3,8',     ''",
  })
  void findsANumberThatIsSkipped(String references, String expected) {
    String[] actions =
        Arrays.stream(references.split(","))
            .map(reference -> action(reference, "Begun"))
            .toArray(String[]::new);

    assertThat(plan(objective("CPr1", actions)).found(Code.RET121))
        .extracting(line -> line.replaceFirst(".*\\] ", ""))
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(";")));
  }

  @Test
  void saysOfANumberThatHasVanishedOnlyThat() {
    Checked checked =
        plan(objective("CPr1", action("1", "a"), action("2", "b"), action("4", "c")))
            .before(
                "plan",
                PlanRows.plan(
                    objective(
                        "CPr1",
                        action("1", "d"),
                        action("2", "e"),
                        action("3", "f"),
                        action("4", "g"))));

    assertThat(checked.codes()).containsExactly(Code.RET023);
  }

  @ParameterizedTest
  @CsvSource({
    "See CPr2,             ",
    "See action CPr2 1,    ",
    "See CPr9,             RET123",
    "see also CPr2 7,      ",
    "Reported under CPr9,  RET123",
    "See CPr3,             RET124",
    "See CPr3 1,           RET124",
    "See CPr1,             ",
    "See Appendix 4,       ",
    "It opened in CPr9,    ",
  })
  void followsAReferenceInAComment(String comment, Code expected) {
    Checked checked =
        plan(
            objective("CPr1", action("1", comment)),
            objective("CPr2", action("1", "Begun")),
            objective("CPr3", action("1", "Please see CPr2.")));

    assertThat(checked.codes())
        .filteredOn(code -> code == Code.RET123 || code == Code.RET124)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Head of Property, Head of Proprety, true",
    "Head of Property, Head of Properti, true",
    "Head of Property, Head of Poperty,  true",
    "Head of Property, head of property, true",
    "Head of Property, Head-of-Property, true",
    "Head of Place,    Head of Places,   false",
    "Head of HR,       Head of IR,       false",
    "Head of R & D,    Head of R and D,  true",
    "John Smith,       J Smith,          true",
    "John Smith,       K Smith,          false",
    "John Smith,       J Smyth,          false",
    "Head of Property, Deputy of Property, false",
    "*Head of Property, Head of Property, false",
  })
  void findsAnOwnerSpeltTwoWays(String usual, String other, boolean found) {
    Checked checked =
        service(
            "S1,One,%s,31/03/2026,On target,50,Begun\n".formatted(usual)
                + "S2,Two,%s,31/03/2026,On target,50,Begun\n".formatted(usual)
                + "S3,Three,%s,31/03/2026,On target,50,Begun\n".formatted(other));

    assertThat(checked.found(Code.RET125))
        .isEqualTo(
            found
                ? List.of(
                    "service.csv [C4] \"%s\" is spelt \"%s\" elsewhere".formatted(other, usual))
                : List.of());
  }

  @Test
  void takesTheFullerOfTwoSpellingsForTheUsualOne() {
    Checked checked =
        service(
            "S1,One,J Smith,31/03/2026,On target,50,Begun\n"
                + "S2,Two,John Smith / Head of Places,31/03/2026,On target,50,Begun\n");

    assertThat(checked.found(Code.RET125))
        .containsExactly("service.csv [C2] \"J Smith\" is spelt \"John Smith\" elsewhere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CPr2  | 1 | 2  |",
        // each objective numbers its own
        "CPr2  | 1 | 1a |",
        "CPr1  | 3 | 4  | there is already an objective CPr1",
        "CPR1  | 1 | 2  | there is already an objective CPr1",
        "CPr-1 | 1 | 2  | there is already an objective CPr1",
      })
  void anObjectiveHasAReferenceOfItsOwn(String other, String one, String two, String expected) {
    List<String> found =
        plan(
                objective("CPr1", action("1", "Begun")),
                objective(other, action(one, "Begun"), action(two, "Begun")))
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
