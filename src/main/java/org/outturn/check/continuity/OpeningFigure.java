package org.outturn.check.continuity;

import java.util.List;
import java.util.Optional;
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

/// A capital programme whose previous position is not the one that last quarter reported.
final class OpeningFigure implements Rule {
  private static final String PREVIOUS = "previous";
  private static final String CURRENT = "current";

  @Override
  public Code code() {
    return Code.FIG007;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(CapitalProgramme.class).stream()
        .flatMap(
            now ->
                submission.before(now, CapitalProgramme.class).stream()
                    .flatMap(before -> changed(now, Ledger.of(before.figures()), submission)))
        .toList();
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
