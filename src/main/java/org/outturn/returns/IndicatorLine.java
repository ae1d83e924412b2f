package org.outturn.returns;

import static org.outturn.returns.Indicators.ACTUAL;
import static org.outturn.returns.Indicators.ESTIMATE;
import static org.outturn.returns.Indicators.PREVIOUS_QUARTER;
import static org.outturn.returns.Indicators.PROJECTION;
import static org.outturn.returns.Indicators.TARGET;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Content.Reason;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Rating;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.Indicators.Indicator;
import org.outturn.returns.Indicators.Measure;
import org.outturn.returns.Trend.Against;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// One line of a return of indicators being read.
final class IndicatorLine {
  private static final Pattern LAST_QUARTER =
      Pattern.compile("(?i)\\b(since|on|from|with|than) (the )?(last|previous) quarter\\b");

  private static final Pattern YEARLY =
      Pattern.compile("(bi-?)?annual.*|(bi-?)?yearly.*|every (six|6|twelve|12|two|2) .*|half.*");

  private static final Content NONE_BEFORE = new Content.NoData(Reason.NOT_APPLICABLE, "");
  private static final Origin FROM_NONE_BEFORE =
      new Origin.Computed("the last quarter gave none", List.of());

  private final ExpectedReturn expected;
  private final IndicatorFields fields;
  private final List<Measure> measures;
  private final Optional<KnownIndicators> before;
  private final String group;
  private final Line line;
  private final Address address;
  private final List<Finding> findings;
  private final DeclaredFigures figures;
  private final IndicatorWords words;

  /// A line in its place.
  ///
  /// @param group blank where there is none
  /// @param findings about its name
  record Placed(String group, Line line, Address address, List<Finding> findings) {
    Placed {
      findings = List.copyOf(findings);
    }
  }

  /// What a line gives.
  record Read(String group, Indicator indicator, List<Finding> findings) {
    Read {
      findings = List.copyOf(findings);
    }
  }

  /// @param before what last quarter's return had
  IndicatorLine(
      ExpectedReturn expected,
      IndicatorFields fields,
      List<Measure> measures,
      Optional<KnownIndicators> before,
      Placed placed) {
    this.expected = expected;
    this.fields = fields;
    this.measures = measures;
    this.before = before;
    this.group = placed.group;
    this.line = placed.line;
    this.address = placed.address;
    this.findings = new ArrayList<>(placed.findings);
    this.figures = new DeclaredFigures(findings::add);
    this.words = new IndicatorWords(findings::add);
  }

  /// What an indicator goes by: its reference, or else its description.
  static String name(Line line) {
    String reference = line.shown(IndicatorFields.REFERENCE).strip();
    return reference.isEmpty() ? line.shown(IndicatorFields.DESCRIPTION).strip() : reference;
  }

  static Cell nameCell(Line line) {
    return Tables.nameCell(line, IndicatorFields.REFERENCE, IndicatorFields.DESCRIPTION);
  }

  Read read() {
    Indicator indicator = indicator();
    return new Read(group, indicator, findings);
  }

  private Indicator indicator() {
    String reference = line.shown(IndicatorFields.REFERENCE).strip();
    String description = line.shown(IndicatorFields.DESCRIPTION).strip();
    Set<FigureStatus> statuses = words.statuses(line);
    String frequency = line.shown(IndicatorFields.FREQUENCY).strip();
    Map<String, Written> cells = new LinkedHashMap<>();
    for (Measure measure : measures) {
      cells.put(
          measure.key(), IndicatorWords.unmarked(line.cell(measure.key()).orElseThrow(), statuses));
    }
    Unit unit =
        figures.unit(
            line.cell(IndicatorFields.UNIT).map(Written::of),
            List.copyOf(cells.values()),
            expected.unit());
    Optional<Indicator> then =
        before
            .flatMap(known -> known.find(group, reference, description))
            .filter(indicator -> indicator.unit() == unit);
    // Last quarter's figure may stand beside this one's: both print alike.
    Optional<Integer> places =
        Stream.concat(
                Stream.of(DeclaredFigures.places(cells.values())),
                then.flatMap(i -> i.figure(ACTUAL)).flatMap(Figure::places).stream())
            .max(Comparator.naturalOrder());
    for (Measure measure : measures) {
      Written cell = cells.get(measure.key());
      if (!measure.key().equals(PREVIOUS_QUARTER) || !cell.isEmpty()) {
        Reason ifBlank = ifBlank(measure, frequency);
        noteGap(cell, measure, ifBlank);
        figures.read(cell, measure.title(), unit, places, address.with(measure.key()), ifBlank);
      }
    }
    Against previous = previousQuarter(then, unit, places);
    Indicator unrated =
        new Indicator(
            reference,
            description,
            OutcomeText.read(line.cell(IndicatorFields.PREFERRED), findings::add),
            frequency,
            words.series(line),
            unit,
            figures.figures(),
            statuses,
            Optional.empty(),
            Optional.empty(),
            Trend.none(Against.NOTHING),
            line.shown(IndicatorFields.ACHIEVED).strip(),
            line.shown(IndicatorFields.OWNER).strip(),
            RemarkText.read(line.shown(IndicatorFields.COMMENT)),
            Remedy.of(line),
            RowPlace.of(line, nameCell(line), IndicatorFields.SAID));
    contradiction(unrated).ifPresent(findings::add);
    return judged(unrated, then, previous);
  }

  private Indicator judged(Indicator indicator, Optional<Indicator> then, Against previous) {
    BigDecimal least =
        number(IndicatorFields.LEAST_CHANGE, indicator.unit(), "Smallest change")
            .orElse(BigDecimal.ZERO);
    Trend trend = trend(new IndicatorTrend(indicator, then, least, previous));
    return indicator.judged(current(indicator), forecast(indicator), trend);
  }

  // -- ratings

  private Optional<Rating> current(Indicator indicator) {
    Optional<Rating.Computed> ours =
        against(indicator).flatMap(measure -> computed(indicator, measure, fields.actual()));
    Optional<Rating> overridden =
        ours.flatMap(
            computed ->
                expected.scale().flatMap(s -> new Overrides(s, findings::add).of(computed, line)));
    return overridden.or(() -> settled(ours, IndicatorFields.CURRENT, "Current rating"));
  }

  /// What a quarter's figure is measured by: its estimate, or else the year's target where the
  /// figure can be held against that.
  private Optional<String> against(Indicator indicator) {
    if (fields.hasYears() || indicator.figure(ESTIMATE).isPresent()) {
      return Optional.of(fields.hasYears() ? fields.target() : ESTIMATE);
    }
    boolean wholeYear = fields.quarter().number() == 4;
    return switch (indicator.series()) {
      case DISCRETE, ROLLING, SNAPSHOT -> Optional.of(TARGET);
      case CUMULATIVE, UNSAID -> wholeYear ? Optional.of(TARGET) : Optional.empty();
    };
  }

  private Optional<Rating> forecast(Indicator indicator) {
    return settled(
        computed(indicator, TARGET, PROJECTION), IndicatorFields.FORECAST, "Forecast rating");
  }

  private Optional<Rating.Computed> computed(Indicator indicator, String target, String actual) {
    return rating()
        .flatMap(
            rule ->
                rule.computed(
                    indicator.preferred(),
                    indicator.figure(target),
                    indicator.figure(actual),
                    number(IndicatorFields.AMBER_WITHIN, indicator.unit(), "Amber within")));
  }

  private Optional<Rating> settled(Optional<Rating.Computed> ours, String key, String title) {
    Optional<Cell> stated = line.cell(key).filter(cell -> !cell.isEmpty());
    return rating().flatMap(rule -> rule.settled(ours, stated, title));
  }

  private Optional<TargetRating> rating() {
    return expected
        .scale()
        .map(scale -> new TargetRating(scale, expected.shortfall(), findings::add));
  }

  private Optional<BigDecimal> number(String key, Unit unit, String title) {
    return line.cell(key)
        .map(Written::of)
        .flatMap(cell -> new Measured(title, unit).read(cell))
        .flatMap(
            content ->
                switch (content) {
                  case Content.Known(var value) -> Optional.of(value.interval().middle());
                  case Content.NoData _ -> Optional.empty();
                  case Content.Broken(Finding finding) -> {
                    if (!findings.contains(finding)) {
                      findings.add(finding);
                    }
                    yield Optional.empty();
                  }
                });
  }

  // -- direction of travel

  /// Adds the figure of the previous quarter: as revised, as this return gives it, or as last
  /// quarter's return did.
  private Against previousQuarter(Optional<Indicator> then, Unit unit, Optional<Integer> places) {
    Address at = address.with(PREVIOUS_QUARTER);
    Optional<Written> revised =
        line.cell(IndicatorFields.REVISED).map(Written::of).filter(cell -> !cell.isEmpty());
    if (fields.hasYears() || figures.have(at)) {
      return Against.PREVIOUS_QUARTER;
    }
    if (revised.isPresent()) {
      figures.read(
          revised.get(), "Previous quarter, revised", unit, places, at, Reason.NOT_COLLECTED);
      return Against.PREVIOUS_QUARTER_REVISED;
    }
    Figure earlier =
        then.flatMap(indicator -> indicator.figure(ACTUAL))
            .map(
                figure ->
                    new Figure(at, figure.content(), unit, Basis.PLAIN, figure.origin(), places))
            .orElseGet(() -> new Figure(at, NONE_BEFORE, unit, Basis.PLAIN, FROM_NONE_BEFORE));
    figures.keep(earlier);
    return Against.PREVIOUS_QUARTER;
  }

  private Trend trend(IndicatorTrend comparison) {
    Trend byType = comparison.trend();
    Trend ours =
        byType.against() == Against.NOTHING && isSinceLastQuarter()
            ? comparison.sinceLastQuarter()
            : byType;
    Optional<Cell> cell = line.cell(IndicatorFields.DIRECTION).filter(c -> !c.isEmpty());
    Optional<Direction> stated =
        cell.flatMap(c -> DirectionText.read(c.shown(), comparison.polarity()))
            .filter(direction -> direction != Direction.NO_COMPARISON);
    if (stated.isEmpty()) {
      return byType;
    }
    if (ours.against() == Against.NOTHING) {
      return new Trend(stated.get(), Against.AS_STATED);
    }
    if (ours.direction() != stated.get() && ours.direction() != Direction.NO_COMPARISON) {
      findings.add(
          Finding.of(
                  Code.FIG104,
                  cell.get().place(),
                  "the direction is stated as %s, but the figures make it %s"
                      .formatted(stated.get().word(), ours.direction().word()))
              .excerpt(cell.get().shown())
              .note("compared with " + ours.against().words())
              .help("correct the direction, or the figures"));
    }
    return ours;
  }

  private boolean isSinceLastQuarter() {
    return Optional.ofNullable(line.headings().get(IndicatorFields.DIRECTION))
        .filter(heading -> LAST_QUARTER.matcher(heading.text()).find())
        .isPresent();
  }

  // -- gaps and contradictions

  private static Reason ifBlank(Measure measure, String frequency) {
    if (measure.key().startsWith(TARGET) || measure.key().equals(ESTIMATE)) {
      return Reason.NO_TARGET;
    }
    return measure.key().startsWith(ACTUAL) && isSeldom(frequency)
        ? Reason.NOT_YET_DUE
        : Reason.NOT_COLLECTED;
  }

  private static boolean isSeldom(String frequency) {
    return YEARLY.matcher(frequency.toLowerCase(Locale.UK)).matches();
  }

  private void noteGap(Written cell, Measure measure, Reason ifBlank) {
    boolean gap = cell.isEmpty() && measure.key().equals(ACTUAL) && ifBlank != Reason.NOT_YET_DUE;
    if (gap || DeclaredFigures.isDash(cell)) {
      findings.add(
          Finding.of(
                  Code.RET110,
                  cell.place(),
                  "%s is neither a figure nor a reason why there is none"
                      .formatted(Shown.inSentence(measure.title())))
              .excerpt(cell.shown())
              .help("give the figure, 0 for none at all, or a reason such as \"not yet due\""));
    }
  }

  private Optional<Finding> contradiction(Indicator indicator) {
    Optional<Boolean> stated =
        switch (indicator.toBeAchieved().toLowerCase(Locale.UK)) {
          case "yes", "y" -> Optional.of(true);
          case "no", "n" -> Optional.of(false);
          default -> Optional.empty();
        };
    Optional<BigDecimal> target = indicator.number(TARGET);
    Optional<Boolean> ours =
        target.flatMap(
            aim ->
                indicator
                    .number(PROJECTION)
                    .flatMap(
                        projected -> indicator.preferred().polarity(target).gain(aim, projected))
                    .map(gain -> gain.signum() >= 0));
    return stated
        .filter(said -> ours.isPresent() && !ours.get().equals(said))
        .map(
            _ ->
                Finding.of(
                        Code.FIG103,
                        line.cell(IndicatorFields.ACHIEVED).orElseThrow().place(),
                        "the projection %s the target"
                            .formatted(ours.get() ? "meets" : "does not meet"))
                    .excerpt(indicator.toBeAchieved())
                    .help("correct the answer, the projection or the target"));
  }
}
