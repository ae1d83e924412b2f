package org.outturn.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.document.Chart;
import org.outturn.document.Ordinal;
import org.outturn.document.Plain;
import org.outturn.figure.Basis;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.workspace.Paper;

/// Charts of figures that a paper names: bars, with the words that say the same.
final class Charts {
  /// Whoever is read more figures than these has forgotten the first.
  private static final int MOST_SAID = 12;

  private final FigurePrinter printer;
  private final Interpolation interpolation;
  private final Anchors anchors;
  private final List<Finding> findings;

  Charts(
      FigurePrinter printer, Interpolation interpolation, Anchors anchors, List<Finding> findings) {
    this.printer = printer;
    this.interpolation = interpolation;
    this.anchors = anchors;
    this.findings = findings;
  }

  /// @param figure nothing where there is none of the name, which has been told
  private record Bar(String name, Optional<Figure> figure) {}

  Chart of(Paper.ChartUse use) {
    List<Bar> bars =
        use.bars().entrySet().stream()
            .map(bar -> new Bar(bar.getKey(), figure(bar.getValue())))
            .toList();
    comparable(bars, use);
    String unit = unit(bars);
    String shows = words(use.shows());
    return new Chart(
        anchors.give("figure", shows),
        Ordinal.PENDING,
        shows,
        alternative(use, bars, unit),
        Chart.Form.BARS,
        unit,
        bars.stream().map(Bar::name).toList(),
        List.of(new Chart.Series(shows, bars.stream().map(this::length).toList())),
        Optional.empty());
  }

  private Optional<Figure> figure(Paper.Narrative address) {
    return interpolation.found(address.text().strip(), address.place()).map(Figures.Named::figure);
  }

  /// Figures in the words that name a chart are as in any other words.
  private String words(Paper.Narrative text) {
    return Plain.text(interpolation.in(text.text(), text.place())).strip();
  }

  private void comparable(List<Bar> bars, Paper.ChartUse use) {
    record Measure(Unit unit, Basis basis) {}
    List<Measure> measures =
        bars.stream()
            .flatMap(bar -> bar.figure.stream())
            .map(figure -> new Measure(figure.unit(), figure.basis()))
            .distinct()
            .toList();
    if (measures.size() > 1) {
      findings.add(
          Finding.of(Code.PDF008, use.place(), "the bars are of different units or bases")
              .note(
                  "%s beside %s"
                      .formatted(measures.get(0).unit.sign(), measures.get(1).unit.sign()))
              .help("name figures of one column"));
    }
  }

  private static String unit(List<Bar> bars) {
    return bars.stream()
        .flatMap(bar -> bar.figure.stream())
        .map(figure -> figure.unit().sign())
        .findFirst()
        .orElse("");
  }

  private Optional<BigDecimal> length(Bar bar) {
    return bar.figure.flatMap(printer::plotted);
  }

  /// As given, or else each bar with its figure.
  private String alternative(Paper.ChartUse use, List<Bar> bars, String unit) {
    Optional<String> given = use.alternative().map(this::words);
    if (given.filter(words -> !words.isBlank()).isPresent()) {
      return given.get();
    }
    if (given.isPresent() || bars.size() > MOST_SAID) {
      findings.add(
          Finding.of(Code.PDF007, use.place(), "the chart has no alternative text")
              .help("say in a sentence what can be seen from it, under \"alternative\""));
    }
    List<String> said = new ArrayList<>();
    bars.forEach(bar -> said.add("%s: %s".formatted(bar.name, said(bar))));
    String of = unit.isEmpty() ? "Bar chart" : "Bar chart, " + unit;
    return "%s. %s.".formatted(of, String.join("; ", said));
  }

  private String said(Bar bar) {
    return bar.figure
        .map(printer::print)
        .map(printed -> printed.spoken().isBlank() ? printed.text() : printed.spoken())
        .orElse("no figure");
  }
}
