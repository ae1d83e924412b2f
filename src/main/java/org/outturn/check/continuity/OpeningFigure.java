package org.outturn.check.continuity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Money;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.CapitalProgramme;
import org.outturn.returns.CapitalProgramme.Amounts;
import org.outturn.returns.FreeTable;

/// A capital programme whose previous position is not the one that last quarter reported.
final class OpeningFigure implements Rule {
  private static final String PREVIOUS = "previous";
  private static final String CURRENT = "current";
  private static final Pattern OPENING = Pattern.compile("\\bopening\\b|\\b(1|1st)-april\\b");

  @Override
  public Code code() {
    return Code.FIG007;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Stream<Finding> programmes =
        submission.all(CapitalProgramme.class).stream()
            .flatMap(
                now ->
                    submission.before(now, CapitalProgramme.class).stream()
                        .flatMap(before -> changed(now, Ledger.of(before.figures()), submission)));
    Stream<Finding> tables =
        submission.quarter().number() == 1
            ? Stream.of()
            : submission.all(FreeTable.class).stream()
                .flatMap(
                    now ->
                        submission.before(now, FreeTable.class).stream()
                            .flatMap(then -> opened(now, then, submission)));
    return Stream.concat(programmes, tables).toList();
  }

  /// What a year was opened with stays so until its end.
  private Stream<Finding> opened(FreeTable now, FreeTable then, Submission submission) {
    Ledger before = Ledger.of(then.figures());
    return now.figures().stream()
        .filter(figure -> OPENING.matcher(figure.address().last()).find())
        .filter(figure -> !figure.address().above().last().equals("total"))
        .flatMap(
            opening ->
                before.find(opening.address()).stream()
                    .flatMap(closing -> changed(opening, closing, submission).stream()));
  }

  /// A total differs because a line does, which is then said of the line.
  private Stream<Finding> changed(CapitalProgramme now, Ledger before, Submission submission) {
    Stream<Amounts> lines =
        now.groups().stream()
            .flatMap(
                group ->
                    Stream.concat(
                        group.own().stream(),
                        group.lines().stream().map(CapitalProgramme.Line::amounts)));
    List<Finding> inLines = lines.flatMap(line -> changed(line, before, submission)).toList();
    return inLines.isEmpty()
        ? now.total().stream().flatMap(total -> changed(total, before, submission))
        : inLines.stream();
  }

  private Stream<Finding> changed(Amounts line, Ledger before, Submission submission) {
    return line.figures().stream()
        .filter(figure -> figure.address().last().equals(PREVIOUS))
        .flatMap(
            opening ->
                before.find(closing(opening)).stream()
                    .flatMap(closing -> changed(opening, closing, submission).stream()));
  }

  private static Address closing(Figure opening) {
    return opening.address().above().with(CURRENT);
  }

  private Optional<Finding> changed(Figure opening, Figure closing, Submission submission) {
    if (opening.money().isEmpty() || closing.money().isEmpty()) {
      return Optional.empty();
    }
    boolean same =
        submission.agree(
            code(),
            opening.value().orElseThrow().interval(),
            closing.value().orElseThrow().interval());
    return opening
        .origin()
        .cell()
        .filter(_ -> !same)
        .map(place -> finding(place, opening.money().get(), closing.money().get()));
  }

  private Finding finding(Location place, Money opening, Money closing) {
    return Finding.of(
            code(),
            place,
            "the previous position is %s, but last quarter reported %s".formatted(opening, closing))
        .help("correct it, or explain the change in the paper");
  }
}
