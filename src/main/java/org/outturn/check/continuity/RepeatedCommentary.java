package org.outturn.check.continuity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.BudgetMonitoring;
import org.outturn.returns.CapitalMonitoring;
import org.outturn.returns.GroupedTable;
import org.outturn.returns.RowPlace.Said;

/// A commentary that is word for word last quarter's, however it is spaced or stopped, on something
/// that is not complete. What is not rated may only say where it is reported.
final class RepeatedCommentary implements Rule {

  @Override
  public Code code() {
    return Code.RET109;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Stream.concat(repeatedWords(submission), repeatedReasons(submission)).toList();
  }

  /// Of a budget that has moved since: the reason ought to have done so, too.
  private Stream<Finding> repeatedReasons(Submission submission) {
    Stream<Pair> budgets =
        submission.all(BudgetMonitoring.class).stream()
            .flatMap(
                now ->
                    submission.before(now, BudgetMonitoring.class).stream()
                        .map(then -> new Pair(now.table(), then.table())));
    Stream<Pair> capital =
        submission.all(CapitalMonitoring.class).stream()
            .flatMap(
                now ->
                    submission.before(now, CapitalMonitoring.class).stream()
                        .map(then -> new Pair(now.table(), then.table())));
    return Stream.concat(budgets, capital).flatMap(this::repeatedReasons);
  }

  private record Pair(GroupedTable now, GroupedTable then) {}

  private Stream<Finding> repeatedReasons(Pair tables) {
    Map<String, GroupedTable.Line> before =
        tables.then().lines().stream()
            .collect(Collectors.toMap(GroupedTable.Line::name, line -> line, (one, _) -> one));
    return tables.now().lines().stream()
        .filter(line -> !line.reason().isEmpty())
        .flatMap(
            line ->
                Stream.ofNullable(before.get(line.name()))
                    .filter(then -> plain(then).equals(plain(line)) && hasMoved(line, then))
                    .flatMap(_ -> place(line).stream())
                    .map(place -> reason(line, place)));
  }

  private static boolean hasMoved(GroupedTable.Line now, GroupedTable.Line then) {
    return !now.figure("variance")
        .flatMap(Figure::value)
        .equals(then.figure("variance").flatMap(Figure::value));
  }

  private static Optional<Location> place(GroupedTable.Line line) {
    return line.figures().values().stream()
        .flatMap(figure -> figure.origin().cell().stream())
        .findFirst();
  }

  private static String plain(GroupedTable.Line line) {
    return Lines.plain(Remark.text(line.reason()));
  }

  private Finding reason(GroupedTable.Line line, Location place) {
    return Finding.of(code(), place, "the variance has moved, and its reason is last quarter's")
        .excerpt(line.name())
        .help("say what has happened since");
  }

  private Stream<Finding> repeatedWords(Submission submission) {
    return Lines.all(submission)
        .flatMap(
            lines ->
                lines.present().stream()
                    .filter(entry -> !entry.commentary().isBlank() && entry.isOpen())
                    .flatMap(entry -> repeated(entry, lines.before()).stream()));
  }

  private Optional<Finding> repeated(Entry entry, Map<Entry.Key, List<Entry>> before) {
    return before.getOrDefault(entry.earlierKey(), List.of()).stream()
        .filter(then -> plain(then).equals(plain(entry)))
        .findFirst()
        .map(
            then ->
                Finding.of(
                        code(),
                        entry.place().of(Said.COMMENT),
                        "the commentary on this %s is last quarter's".formatted(entry.what()))
                    .excerpt(entry.title())
                    .note("it stands at %s, too".formatted(then.place().of(Said.COMMENT).text()))
                    .help("say what has happened since"));
  }

  private static String plain(Entry entry) {
    return Lines.plain(entry.commentary());
  }
}
