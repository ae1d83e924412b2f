package org.outturn.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// A return says the same in whatever order its rows stand: every figure (counts by rating, the
/// worst of several, percent complete of a whole, totals, directions) and every finding.
@Tag("whole")
class PermutationTest {
  private static final List<String> STATUSES =
      List.of("Completed", "On target", "Delayed", "Off target", "Not started", "On hold");
  private static final List<String> RATINGS = List.of("Green", "Amber", "Red");

  @TempDir Path one;
  @TempDir Path other;

  @RepeatedTest(12)
  void actionsRollUpTheirActivities(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    int many = random.nextInt(2, 6);
    List<String> actions = new ArrayList<>();
    List<String> activities = new ArrayList<>();
    for (int action = 1; action <= many; action++) {
      actions.add("S%d,Action %s,%s".formatted(action, letter(action), progress(random)));
      for (int activity = random.nextInt(0, 5); activity > 0; activity--) {
        activities.add("S%d,Part %s,%s".formatted(action, letter(activity), progress(random)));
      }
    }
    holdsInAnyOrder(
        "service",
        random,
        """
        Ref,Action,Lead officer,Deadline,Status,%% complete,Comments
        %s

        Action,Activity,Lead officer,Deadline,Status,%% complete,Comments
        %s
        """,
        List.of(actions, activities));
  }

  /// Lead officer, deadline, status, percent complete and comment, as they come together or do not.
  private static String progress(Random random) {
    return "Head of Places,%d/%02d/2026,%s,%s,Words"
        .formatted(
            random.nextInt(1, 29),
            random.nextInt(1, 13),
            pick(random, STATUSES),
            random.nextInt(4) == 0 ? "" : random.nextInt(0, 101));
  }

  @RepeatedTest(12)
  void commitmentsAreCountedByTheirRatings(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<String> rows =
        IntStream.range(1, random.nextInt(3, 20))
            .mapToObj(
                number ->
                    "C%d,Promise %s,Head of Places,%s,%s,Trees,Higher,days,%d,%d"
                        .formatted(
                            number,
                            letter(number),
                            pick(random, RATINGS),
                            random.nextInt(5) == 0 ? "" : "Words about " + letter(number),
                            random.nextInt(1, 9),
                            random.nextInt(1, 9)))
            .toList();
    holdsInAnyOrder(
        "commitments",
        random,
        """
        Ref,Commitment,Responsible officer,Rating,Comments,Measure,Preferred outcome,Unit,Target,Actual or forecast
        %s
        """,
        List.of(rows));
  }

  @RepeatedTest(12)
  void servicesAddUpToTheirTotal(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<String> rows = new ArrayList<>();
    long budgets = 0;
    long outturns = 0;
    for (int service = random.nextInt(2, 12); service > 0; service--) {
      long budget = random.nextLong(-90_000, 90_000);
      long outturn = budget + random.nextLong(-9_000, 9_000);
      budgets += budget;
      outturns += outturn;
      // Now and then a variance that is not the difference.
      long variance = outturn - budget + (random.nextInt(4) == 0 ? 700 : 0);
      rows.add("Service %s,%d,%d,%d".formatted(letter(service), budget, outturn, variance));
    }
    holdsInAnyOrder(
        "budget",
        random,
        "Revenue monitoring\nService,Revised budget,Forecast outturn,Variance\n%%s\nTotal,%d,%d,%d\n"
            .formatted(budgets, outturns + (random.nextBoolean() ? 0 : 900), outturns - budgets),
        List.of(rows));
  }

  @RepeatedTest(12)
  void indicatorsMoveAsTheyDid(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    String head =
        "Ref,Indicator,Preferred outcome,Unit,Cumulative or discrete,Q%d actual,Target,"
            + "Current rating,Comment\n";
    List<String> names =
        IntStream.range(1, random.nextInt(3, 12))
            .mapToObj(
                number ->
                    "N%d,Measure %s,%s,days,Discrete"
                        .formatted(
                            number, letter(number), random.nextBoolean() ? "Higher" : "Lower"))
            .toList();
    List<String> before = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (String name : names) {
      before.add(name + "," + measured(random));
      now.add(name + "," + measured(random));
    }
    Checked inOrder =
        Checked.in(one)
            .before("indicators", head.formatted(2) + String.join("\n", before))
            .now("indicators", head.formatted(3) + String.join("\n", now));
    Checked shuffled =
        Checked.in(other)
            .before("indicators", head.formatted(2) + String.join("\n", shuffled(before, random)))
            .now("indicators", head.formatted(3) + String.join("\n", shuffled(now, random)));

    agree(shuffled, inOrder);
  }

  /// Actual, target, rating and comment.
  private static String measured(Random random) {
    return "%d,%d,%s,%s"
        .formatted(
            random.nextInt(1, 50),
            random.nextInt(1, 50),
            pick(random, RATINGS),
            random.nextInt(5) == 0 ? "" : "Words");
  }

  /// @param form of the return, with a place for each of its lists of rows
  private void holdsInAnyOrder(String name, Random random, String form, List<List<String>> lists) {
    Checked inOrder = Checked.in(one).now(name, filled(form, lists));
    Checked shuffled =
        Checked.in(other)
            .now(name, filled(form, lists.stream().map(rows -> shuffled(rows, random)).toList()));

    agree(shuffled, inOrder);
  }

  private static void agree(Checked shuffled, Checked inOrder) {
    assertThat(figures(shuffled)).isNotEmpty().isEqualTo(figures(inOrder));
    assertThat(shuffled.messages()).isEqualTo(inOrder.messages());
  }

  /// Activities have no reference, and are addressed by their place under their action.
  private static List<String> figures(Checked checked) {
    return checked.figures().stream()
        .map(line -> line.replaceFirst("\\.\\d+\\.complete", ".activity.complete"))
        .sorted()
        .toList();
  }

  private static String filled(String form, List<List<String>> lists) {
    return form.formatted(
        lists.stream().map(rows -> rows.stream().collect(joining("\n"))).toArray());
  }

  private static List<String> shuffled(List<String> rows, Random random) {
    List<String> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static String letter(int number) {
    return String.valueOf((char) ('A' + number - 1));
  }
}
