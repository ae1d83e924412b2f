package org.outturn.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.figure.Basis;
import org.outturn.figure.Content;
import org.outturn.figure.Content.Known;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Origin;
import org.outturn.figure.Polarity;
import org.outturn.figure.Rating;
import org.outturn.figure.Reckoning;
import org.outturn.figure.RiskMatrix;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.FigureReader.Statement;
import org.outturn.returns.RiskKind.Stage;
import org.outturn.returns.RiskRegister.Risk;
import org.outturn.returns.RiskRegister.Score;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// One risk register being read.
final class RiskReading {
  /// "A Managing change", "B. Equality", "R12: Pay review", where there is no column for it.
  private static final Pattern REFERENCED =
      Pattern.compile(
          "(?s)(?<reference>[A-Z]{1,2}|[A-Z]{0,3}\\d{1,3})([.:)]|\\s)\\s*(?<rest>\\S.*)");

  /// Without a matrix in settings, numbers are taken as they come.
  private static final RiskMatrix ANY =
      new RiskMatrix(List.of(), List.of(), new RiskMatrix.Zones.ByScore(0, 0));

  private static final Polarity FEWER_IS_BETTER = new Polarity.LowerIsBetter();

  private final ExpectedReturn expected;
  private final Optional<RiskMatrix> matrix;
  private final FigureReader reader;
  private final Optional<RiskRegister> before;
  private final Names names;
  private final Address root;

  RiskReading(ExpectedReturn expected, FigureReader reader, Optional<RiskRegister> before) {
    this.expected = expected;
    this.matrix = expected.matrix();
    this.reader = reader;
    this.before = before;
    this.names = new Names(reader::report);
    this.root = Address.of(expected.name());
  }

  Result<Optional<Return>> register(Tables tables) {
    names.reserve(root.with("count"));
    boolean referenced = tables.heading(RiskKind.REFERENCE).isPresent();
    List<Risk> risks = new ArrayList<>();
    for (Line line : tables.lines()) {
      if (line.kind() == Line.Kind.DATA && !line.shown(RiskKind.RISK).isBlank()) {
        risks.add(risk(line, called(line, referenced)));
      }
    }
    expected
        .scale()
        .map(scale -> new RatingCount(expected.name(), scale, "risks by their current rating"))
        .map(count -> count.of(risks.stream().flatMap(r -> r.current().rating().stream()).toList()))
        .ifPresent(figures -> figures.forEach(reader::keep));
    Return register =
        new RiskRegister(expected.name(), expected.scale(), matrix, risks, reader.figures());
    return new Result<>(Optional.of(register), reader.findings());
  }

  /// @param text title and description, without the reference
  private record Called(String reference, String text) {
    String title() {
      return text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    }

    String rest() {
      return text.lines().skip(1).reduce("", (one, other) -> one + "\n" + other);
    }
  }

  private static Called called(Line line, boolean referenced) {
    String text = line.shown(RiskKind.RISK).strip();
    if (referenced) {
      String reference = line.shown(RiskKind.REFERENCE).strip().replaceFirst("[.:)]$", "");
      return new Called(reference, text);
    }
    Matcher matcher = REFERENCED.matcher(text);
    return matcher.matches()
        ? new Called(matcher.group("reference"), matcher.group("rest"))
        : new Called("", text);
  }

  private Risk risk(Line line, Called called) {
    Cell cell = Tables.nameCell(line, RiskKind.REFERENCE, RiskKind.RISK);
    String name = called.reference().isEmpty() ? called.title() : called.reference();
    Address address = names.claim(root.with(name), name, cell.place());
    boolean inherent =
        line.cell(Stage.INHERENT.key()).or(() -> line.cell(Stage.INHERENT.impact())).isPresent();
    Score current = score(line, Stage.CURRENT, address, name, cell);
    return new Risk(
        called.reference(),
        called.title(),
        RemarkText.read(called.rest() + "\n" + line.shown(RiskKind.DESCRIPTION)),
        inherent ? Optional.of(score(line, Stage.INHERENT, address, name, cell)) : Optional.empty(),
        current,
        score(line, Stage.TARGET, address, name, cell),
        remarks(line, RiskKind.CONTROLS),
        remarks(line, RiskKind.FURTHER),
        remarks(line, RiskKind.MILESTONES),
        line.shown(RiskKind.OWNER).strip(),
        line.cell(RiskKind.DEADLINE)
            .map(deadline -> Dates.read(deadline, "Deadline", reader::report))
            .orElse(List.of()),
        remarks(line, RiskKind.MONITORING),
        direction(called.reference(), current),
        RowPlace.of(line, cell, RiskKind.SAID));
  }

  private static List<ActionPlan.Remark> remarks(Line line, String key) {
    return RemarkText.read(line.shown(key));
  }

  private Score score(Line line, Stage stage, Address risk, String name, Cell named) {
    Optional<Cell> stated = line.cell(stage.key()).filter(c -> !c.isEmpty());
    // "High" under "Risk rating" is the rating, and no score.
    Optional<Cell> cell = stated.filter(c -> !isRating(c));
    Optional<RiskMatrix.Place> both = cell.flatMap(c -> matrix.flatMap(m -> m.placeOf(c.shown())));
    Optional<Figure> likelihood =
        factor(line, stage.likelihood(), risk, RiskMatrix::likelihoodOf, "likelihood")
            .or(() -> both.map(b -> part(b.likelihood(), risk.with(stage.likelihood()), cell)));
    Optional<Figure> impact =
        factor(line, stage.impact(), risk, RiskMatrix::impactOf, "impact")
            .or(() -> both.map(b -> part(b.impact(), risk.with(stage.impact()), cell)));
    Statement said =
        new Statement(
            risk.with(stage.key()),
            Basis.PLAIN,
            stage.title(),
            name,
            both.isPresent() ? Optional.empty() : cell.map(Written::of),
            Code.FIG207);
    Figure score =
        likelihood
            .flatMap(l -> impact.map(i -> reader.settled(product(l, i), said)))
            .orElseGet(() -> alone(said, named));
    Optional<Rating> rating =
        rating(likelihood, impact, score)
            .or(() -> judged(line, stage.rating()))
            .or(() -> stated.filter(this::isRating).flatMap(_ -> judged(line, stage.key())));
    return new Score(likelihood, impact, score, cell.map(Cell::shown).orElse(""), rating);
  }

  private boolean isRating(Cell cell) {
    return expected.scale().flatMap(scale -> scale.read(cell.shown())).isPresent();
  }

  private Figure part(int position, Address address, Optional<Cell> cell) {
    return reader.keep(
        new Figure(
            address,
            known(position),
            Unit.NUMBER,
            Basis.PLAIN,
            new Origin.Read(cell.orElseThrow().place())));
  }

  private Optional<Figure> factor(
      Line line,
      String key,
      Address risk,
      BiFunction<RiskMatrix, String, Optional<Integer>> position,
      String what) {
    return line.cell(key)
        .filter(cell -> !cell.isEmpty())
        .map(
            cell -> {
              Content content =
                  NoDataWords.read(cell.shown())
                      .map(Content.class::cast)
                      .orElseGet(
                          () ->
                              matrix
                                  .or(() -> Optional.of(ANY))
                                  .flatMap(m -> position.apply(m, cell.shown()))
                                  .map(RiskReading::known)
                                  .orElseGet(() -> offTheMatrix(cell, what)));
              return reader.keep(
                  new Figure(
                      risk.with(key),
                      content,
                      Unit.NUMBER,
                      Basis.PLAIN,
                      new Origin.Read(cell.place())));
            });
  }

  private static Content known(int position) {
    return new Known(new Value.Count(BigDecimal.valueOf(position)));
  }

  private Content offTheMatrix(Cell cell, String what) {
    Finding finding =
        Finding.of(Code.RET202, cell.place(), "this %s is not on the matrix".formatted(what))
            .excerpt(cell.shown())
            .help(
                matrix
                    .map(m -> what.equals("impact") ? m.impact() : m.likelihood())
                    .filter(words -> !words.isEmpty())
                    .map(words -> "give 1 to %d, or a word of the scale".formatted(words.size()))
                    .orElse("give a number"));
    reader.report(finding);
    return new Content.Broken(finding);
  }

  private static Reckoning product(Figure likelihood, Figure impact) {
    List<Address> inputs = List.of(likelihood.address(), impact.address());
    Content content =
        likelihood.content() instanceof Known(Value.Count(BigDecimal l))
                && impact.content() instanceof Known(Value.Count(BigDecimal i))
            ? new Known(new Value.Count(l.multiply(i)))
            : likelihood.value().isEmpty() ? likelihood.content() : impact.content();
    return new Reckoning(content, "likelihood times impact", inputs, List.of());
  }

  /// A score without likelihood and impact, or none: then the risk has not been scored.
  private Figure alone(Statement said, Cell named) {
    return said.cell()
        .map(cell -> reader.amount(cell, said.title(), said.address(), Basis.PLAIN))
        .orElseGet(
            () ->
                reader.keep(
                    new Figure(
                        said.address(),
                        new Content.NoData(Content.Reason.NOT_COLLECTED, ""),
                        Unit.NUMBER,
                        Basis.PLAIN,
                        new Origin.Read(named.place()))));
  }

  private Optional<Rating> rating(
      Optional<Figure> likelihood, Optional<Figure> impact, Figure score) {
    if (matrix.isEmpty() || expected.scale().isEmpty()) {
      return Optional.empty();
    }
    Optional<RiskMatrix.Place> place =
        likelihood
            .flatMap(RiskReading::number)
            .flatMap(
                l ->
                    impact
                        .flatMap(RiskReading::number)
                        .map(i -> new RiskMatrix.Place(l.intValueExact(), i.intValueExact())));
    return place
        .flatMap(p -> matrix.get().rate(p, expected.scale().get()))
        .or(() -> number(score).flatMap(s -> matrix.get().rate(s, expected.scale().get())));
  }

  private Optional<Rating> judged(Line line, String key) {
    return expected
        .scale()
        .flatMap(
            scale ->
                line.cell(key)
                    .flatMap(
                        cell ->
                            new RatingText("Rating", scale)
                                .judged(cell, reader::report).stream().findFirst()));
  }

  private Direction direction(String reference, Score now) {
    Optional<BigDecimal> then =
        before
            .filter(_ -> !reference.isBlank())
            .flatMap(register -> register.find(reference))
            .map(risk -> risk.current().score())
            .flatMap(RiskReading::number);
    return then.flatMap(
            earlier ->
                number(now.score())
                    .map(score -> Direction.of(FEWER_IS_BETTER, earlier, score, BigDecimal.ONE)))
        .orElse(Direction.NO_COMPARISON);
  }

  private static Optional<BigDecimal> number(Figure figure) {
    return figure
        .value()
        .flatMap(
            value ->
                value instanceof Value.Count(BigDecimal number)
                    ? Optional.of(number)
                    : Optional.empty());
  }
}
