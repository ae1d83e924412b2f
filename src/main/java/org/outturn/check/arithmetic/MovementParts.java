package org.outturn.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.figure.Money;
import org.outturn.figure.Reckoning;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.CapitalProgramme;
import org.outturn.returns.CapitalProgramme.Amounts;
import org.outturn.returns.CapitalProgramme.Measure;

/// A movement of a capital programme that its split into slippage, acceleration, saving and other
/// changes does not add up to. A return that gives only slippage or acceleration leaves the rest
/// open, and is not checked.
final class MovementParts implements Rule {
  private static final List<String> REAL = List.of("saving", "other");
  private static final List<String> PARTS = List.of("slippage", "acceleration", "saving", "other");

  @Override
  public Code code() {
    return Code.FIG008;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(CapitalProgramme.class).stream()
        .filter(MovementParts::splitsWholly)
        .flatMap(programme -> lines(programme).flatMap(line -> check(programme, line).stream()))
        .toList();
  }

  private static boolean splitsWholly(CapitalProgramme programme) {
    return programme.measures().stream().anyMatch(measure -> REAL.contains(measure.key()));
  }

  private static Stream<Amounts> lines(CapitalProgramme programme) {
    return programme.groups().stream()
        .flatMap(
            group ->
                Stream.concat(
                    group.own().stream(),
                    group.lines().stream().map(CapitalProgramme.Line::amounts)));
  }

  private Optional<Finding> check(CapitalProgramme programme, Amounts line) {
    List<Figure> parts = new ArrayList<>();
    Optional<Figure> movement = Optional.empty();
    for (int i = 0; i < programme.measures().size(); i++) {
      Measure measure = programme.measures().get(i);
      if (PARTS.contains(measure.key())) {
        parts.add(line.figures().get(i));
      } else if (measure.key().equals("movement")) {
        movement = Optional.of(line.figures().get(i));
      }
    }
    Reckoning sum = Reckoning.sum(parts, Value.Amount.exactly(Money.ZERO));
    return movement
        .filter(figure -> figure.value().filter(value -> !sum.agreesWith(value)).isPresent())
        .map(figure -> finding(figure, sum, parts));
  }

  private Finding finding(Figure movement, Reckoning sum, List<Figure> parts) {
    var place = parts.getFirst().origin().cell().orElseThrow();
    return Finding.of(
            code(),
            place,
            "the parts of the movement come to %s, but it is %s"
                .formatted(sum.amount().orElseThrow(), movement.money().orElseThrow()))
        .note("slippage, acceleration, saving and other changes together are the movement")
        .help("correct the parts, or the movement");
  }
}
