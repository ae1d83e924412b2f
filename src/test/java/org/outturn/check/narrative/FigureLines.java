package org.outturn.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.check.Submission;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Money;
import org.outturn.figure.Origin;
import org.outturn.figure.Percent;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.FreeTable;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;

/// The figures of a quarter and of the one before, a line each, without a workspace to read them
/// from: `rev.legal.variance £-474000 VARIANCE`. A value is `£12`, `12%`, `12d` or `12`, or has
/// `n/a` or `broken` in the place of its number; the basis may be left out.
final class FigureLines {
  static final Submission NONE = submission("", "");

  private static final Location.InCell PLACE = Location.InCell.of("rev.csv", "", "B2");

  private FigureLines() {}

  static Submission submission(String now, String before) {
    return new Submission(Prose.QUARTER, returns(now), Optional.of(returns(before)));
  }

  private static Returns returns(String lines) {
    List<Figure> all =
        lines.lines().filter(line -> !line.isBlank()).map(FigureLines::figure).toList();
    Map<String, List<Figure>> byReturn = new LinkedHashMap<>();
    all.forEach(
        figure ->
            byReturn
                .computeIfAbsent(figure.address().text().split("\\.", 2)[0], _ -> new ArrayList<>())
                .add(figure));
    List<Return> returns = new ArrayList<>();
    byReturn.forEach(
        (name, figures) ->
            returns.add(
                new FreeTable(
                    name, name, List.of(), List.of(), Optional.empty(), List.of(), figures)));
    return new Returns(returns, List.of(), Ledger.of(all));
  }

  static Figure figure(String line) {
    String[] parts = line.strip().split("\\s+");
    return new Figure(
        new Address(parts[0]),
        content(parts[1]),
        unit(parts[1]),
        parts.length > 2 ? Basis.valueOf(parts[2]) : Basis.PLAIN,
        new Origin.Computed("told", List.of()));
  }

  private static Content content(String value) {
    return switch (value.replaceAll("[£%]", "")) {
      case "n/a" -> new Content.NoData(Content.Reason.NOT_APPLICABLE, "n/a");
      case "broken" -> new Content.Broken(Finding.of(Code.RET012, PLACE, "not a number"));
      default -> new Content.Known(known(value));
    };
  }

  private static Value known(String value) {
    BigDecimal number = new BigDecimal(value.replaceAll("[£%d]", ""));
    return switch (unit(value)) {
      case POUNDS, THOUSANDS, MILLIONS -> Value.Amount.exactly(new Money(number));
      case PERCENT -> new Value.Share(new Percent(number));
      case NUMBER, DAYS -> new Value.Count(number);
    };
  }

  private static Unit unit(String value) {
    return value.startsWith("£")
        ? Unit.POUNDS
        : value.endsWith("%") ? Unit.PERCENT : value.endsWith("d") ? Unit.DAYS : Unit.NUMBER;
  }
}
