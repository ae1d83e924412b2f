package org.outturn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.check.PlanRows.ACTIONS;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.finding.Code;

/// What comments give away, at the end of December 2025.
class CommentsTest {
  private static final String SIXTY =
      "The tenders came back in May and were opened by the board...";

  @TempDir Path root;

  /// @param rows of the one objective's actions: reference, action, date, officer, comment, rating,
  ///   risk
  private Checked plan(String... rows) {
    return Checked.in(root)
        .now(
            "plan",
            """
            Improvement plan
            CPr1,Serve people,,,Risk: what if it is not achieved?,,
            Lead officer,Head of Places,,,People wait.,,
            Ref,Key action,Target date,Officer responsible,Progress,Progress rating,Risk of missing target
            """
                + String.join("\n", rows));
  }

  private static String action(int reference, String date, String comment, String rating) {
    return "%d,Action %d,%s,Head of Places,\"%s\",%s,Low"
        .formatted(reference, reference, date, comment, rating);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Work will start on 30/12/2025.              | 30 December 2025",
        "Work will start on 31/12/2025.              |",
        "Work will start on 30.12.25                 | 30 December 2025",
        "Work will start in November 2025.           | 30 November 2025",
        "Work will start in December 2025.           |",
        "Work will start by 30th December 2025.      | 30 December 2025",
        "The next phase is due by Nov 25             | 30 November 2025",
        "The launch is planned for Sep '25           | 30 September 2025",
        "The opening is postponed until 1 June 2025. | 1 June 2025",
        "Work will start in March.                   |",
        "Work was due to start in May 2025.          |",
        "The work was planned for May 2025.          |",
        "Work started in May 2025.                   |",
        "Work will start soon. It was let in May 2025. |",
        "Work will start on 31/31/2025.              |",
        "Work will start on 31 June 2025.            |",
        "Work will start on 1/0/2025.                |",
      })
  void findsAPromiseGoneBy(String comment, String day) {
    assertThat(plan(action(1, "Mar 26", comment, "A")).found(Code.RET150))
        .isEqualTo(
            day == null
                ? List.of()
                : List.of(
                    "plan.csv [E5] the comment still awaits %s, which has gone".formatted(day)));
  }

  @ParameterizedTest
  @CsvSource({
    // a word for complete is on the scale of pledges alone
    "pledges,     1",
    "commitments, 0",
  })
  void onAScaleWithoutAWordForCompleteGreenMayMeanThat(String name, int found) {
    Checked checked =
        Checked.in(root)
            .now(
                name,
                """
                Ref,Commitment,Responsible officer,Rating,Comments
                C1,Plant trees,Head of Parks,Green,Completed in May.
                """);

    assertThat(checked.found(Code.RET114)).hasSize(found);
  }

  @Test
  void leavesThePromisesOfWhatIsComplete() {
    Checked checked =
        Checked.in(root)
            .now(
                "service",
                """
                Ref,Action,Lead officer,Deadline,Status,% complete,Comments
                S1,Open the hub,Head,31/03/2026,Completed,100,Work will start in May 2025.
                """);

    assertThat(checked.found(Code.RET150)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30/12/2025 | 85% complete       | G | true",
        "31/12/2025 | 85% complete       | G | false",
        "30/12/2025 | Work is under way. | G | true",
        "30/12/2025 | Done.              | G | false",
        "30/12/2025 | 85% complete       | A | false",
        "Ongoing    | 85% complete       | G | false",
      })
  void findsWhatIsNotFinishedByItsDate(String date, String comment, String rating, boolean found) {
    assertThat(plan(action(1, date, comment, rating)).found(Code.RET151))
        .isEqualTo(
            found
                ? List.of(
                    "plan.csv [F5] on course after its date has gone, but the comment says \"%s\""
                        .formatted(comment.toLowerCase(java.util.Locale.UK).replace(".", "")))
                : List.of());
  }

  @ParameterizedTest
  @CsvSource({"., true", "—, true", "'...', true", "A., false", "7, false", "'', false"})
  void findsACommentWithoutWords(String comment, boolean found) {
    assertThat(plan(action(1, "Mar 26", comment, "G")).found(Code.RET152))
        .isEqualTo(found ? List.of("plan.csv [E5] the comment has no words") : List.of());
  }

  @Test
  void findsOneCommentOnTwoLines() {
    assertThat(SIXTY).hasSize(60);
    assertThat(
            plan(
                    action(1, "Mar 26", SIXTY, "G"),
                    action(2, "Mar 26", SIXTY.replace(" ", "  "), "G"),
                    action(3, "Mar 26", SIXTY + " Not so here.", "G"))
                .found(Code.RET153))
        .containsExactly("plan.csv [E6] the comment is that on another action, word for word");
  }

  @Test
  void takesShortCommentsForAlikeByChance() {
    String shorter = SIXTY.substring(1);

    assertThat(
            plan(action(1, "Mar 26", shorter, "G"), action(2, "Mar 26", shorter, "G"))
                .found(Code.RET153))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "6, 2, 6 of 8 actions under way are stated to be 50% complete",
    "6, 3,",
    "5, 0,",
    "9, 3, 9 of 12 actions under way are stated to be 50% complete",
  })
  void findsOnePercentForNearlyEveryAction(int alike, int others, String message) {
    String rows =
        IntStream.range(0, alike + others)
            .mapToObj(
                i ->
                    "S%d,Action %d,Head,31/03/2026,On target,%d,Begun"
                        .formatted(i + 1, i + 1, i < alike ? 50 : 10 + i))
            .collect(Collectors.joining("\n"));
    Checked checked = Checked.in(root).now("service", ACTIONS + rows);

    assertThat(checked.found(Code.RET154))
        .extracting(line -> line.replaceFirst(".*\\] ", ""))
        .isEqualTo(message == null ? List.of() : List.of(message));
  }

  @ParameterizedTest
  @CsvSource({"100, Completed", "0, Not started"})
  void leavesActionsThatAreNotUnderWay(int percent, String status) {
    String rows =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                i -> "S%d,Action %d,Head,31/03/2026,%s,%d,Done".formatted(i, i, status, percent))
            .collect(Collectors.joining("\n"));
    Checked checked = Checked.in(root).now("service", ACTIONS + rows);

    assertThat(checked.found(Code.RET154)).isEmpty();
  }

  @Test
  void missesTheRiskOnlyWhereRisksAreGiven() {
    String without = "2,Action 2,Mar 26,Head of Places,Begun,G,";

    assertThat(plan(action(1, "Mar 26", "Begun", "G"), without).found(Code.RET024))
        .containsExactly("plan.csv [G6] the action has no risk");
    assertThat(plan(without).found(Code.RET024)).isEmpty();
  }

  private Checked service(String status, String comment) {
    return Checked.in(root).now("service", service(status, comment, 50));
  }

  private static String service(String status, String comment, int complete) {
    return """
    Ref,Action,Lead officer,Deadline,Status,%% complete,Comments
    S1,Open the hub,Head of Places,31/03/2026,%s,%d,%s
    """
        .formatted(status, complete, comment);
  }

  @ParameterizedTest
  @CsvSource({
    "Delayed,    '',      rated amber without a comment",
    "Off target, '',      rated red without a comment",
    "Off target, .,       rated red without a comment",
    "Off target, -,       rated red without a comment",
    "Off target, No staff, ''",
    "On target,  '',      ''",
    "Completed,  '',      ''",
    "Not started, '',     ''",
  })
  void whatIsAmberOrRedIsExplained(String status, String comment, String expected) {
    assertThat(service(status, comment).found(Code.RET022))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of("service.csv [G2] " + expected));
  }

  @ParameterizedTest
  @CsvSource({
    "On target, The lease is signed,  The lease is signed, 1",
    "On target, The  lease is signed, The lease is signed, 1",
    "On target, The lease was signed, The lease is signed, 0",
    "On target, '',                   '',                  0",
    "Completed, The lease is signed,  The lease is signed, 0",
  })
  void aCommentSaysWhatHasHappenedSince(String status, String now, String before, int found) {
    Checked checked =
        Checked.in(root)
            .now("service", service(status, now, 60))
            .before("service", service("On target", before, 50));

    assertThat(checked.found(Code.RET109))
        .hasSize(found)
        .allMatch(
            line ->
                line.equals("service.csv [G2] the commentary on this action is last quarter's"));
  }
}
