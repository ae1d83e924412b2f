package org.outturn.check.arithmetic;

import static java.util.stream.Collectors.partitioningBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Unit;
import org.outturn.figure.Value;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.FreeTable;
import org.outturn.returns.FreeTable.Entry;

/// A line of a table of free columns that does not add across, where most of its lines do: a
/// "Total" that is not the sum of the columns before it, a "Variance" that is not the difference of
/// two. What a column means is so shown by the table itself, and not guessed from its heading
/// alone.
final class CrossCast implements Rule {
  private static final Pattern TOTAL = Pattern.compile("(?i)\\btotal\\b");
  private static final Pattern DIFFERENCE =
      Pattern.compile("(?i)\\b(variance|difference|change|movement|over ?/ ?\\(?under\\)?)\\b");
  private static final Pattern NET = Pattern.compile("(?i)\\bnet\\b");

  /// Fewer lines may agree by chance.
  private static final int FEWEST = 2;

  /// Of more columns so many come to something.
  private static final int MOST_OPEN = 4;

  @Override
  public Code code() {
    return Code.FIG013;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(FreeTable.class).stream()
        .flatMap(table -> faults(table, submission))
        .toList();
  }

  private Stream<Finding> faults(FreeTable table, Submission submission) {
    return IntStream.range(0, table.columns().size())
        .boxed()
        .flatMap(
            column ->
                casts(table, column).stream()
                    .map(cast -> tried(table, cast, submission))
                    .filter(
                        tried -> isSaid(table, tried.cast()) ? tried.isProven() : tried.isPlain())
                    .findFirst()
                    .stream())
        .flatMap(tried -> tried.wrong().stream().map(line -> finding(table, tried.cast(), line)));
  }

  /// How a column may follow from those before it: a sum, or a difference of two.
  ///
  /// @param parts indices of columns
  /// @param less indices of those that are taken off
  private record Cast(int whole, List<Integer> parts, List<Integer> less) {}

  /// The ways that a column's heading leaves open.
  private static List<Cast> casts(FreeTable table, int column) {
    String title = table.columns().get(column).title();
    List<Integer> parts = partsBefore(table, column);
    if (parts.size() < 2) {
      return List.of();
    }
    if (TOTAL.matcher(title).find()) {
      return List.of(new Cast(column, parts, List.of()));
    }
    int one = parts.get(parts.size() - 2);
    int other = parts.getLast();
    List<Cast> differences =
        List.of(
            new Cast(column, List.of(other), List.of(one)),
            new Cast(column, List.of(one), List.of(other)));
    if (DIFFERENCE.matcher(title).find()) {
      return differences;
    }
    return NET.matcher(title).find()
        ? Stream.concat(
                Stream.of(new Cast(column, List.of(one, other), List.of())), differences.stream())
            .toList()
        : open(column, parts);
  }

  /// Where the heading does not say: all that stands before the column, added or taken off the
  /// first ("Received", "Spent", "Carried forward").
  private static List<Cast> open(int column, List<Integer> parts) {
    List<Integer> later = parts.subList(1, parts.size());
    return parts.size() > MOST_OPEN
        ? List.of()
        : IntStream.range(0, 1 << later.size())
            .mapToObj(
                off -> {
                  List<Integer> added = new ArrayList<>(List.of(parts.getFirst()));
                  List<Integer> less = new ArrayList<>();
                  for (int i = 0; i < later.size(); i++) {
                    ((off >> i & 1) == 0 ? added : less).add(later.get(i));
                  }
                  return new Cast(column, added, less);
                })
            .toList();
  }

  private static boolean isSaid(FreeTable table, Cast cast) {
    String title = table.columns().get(cast.whole()).title();
    return Stream.of(TOTAL, DIFFERENCE, NET).anyMatch(said -> said.matcher(title).find());
  }

  /// Columns of the same unit between an earlier total and this one.
  private static List<Integer> partsBefore(FreeTable table, int column) {
    Optional<Unit> unit = unit(table, column);
    List<Integer> parts = new ArrayList<>();
    for (int i = column - 1; i >= 0 && !isTotal(table, i); i--) {
      if (unit.isPresent() && unit(table, i).equals(unit)) {
        parts.addFirst(i);
      }
    }
    return parts;
  }

  private static boolean isTotal(FreeTable table, int column) {
    return TOTAL.matcher(table.columns().get(column).title()).find();
  }

  private static Optional<Unit> unit(FreeTable table, int column) {
    return table.rows().stream()
        .flatMap(row -> figure(row.get(column)).stream())
        .map(Figure::unit)
        .findFirst();
  }

  /// A line that states the whole and has no fault and no gap among the parts.
  ///
  /// @param ours what the parts come to
  private record Line(Figure whole, Interval ours) {
    private static final BigDecimal STEPS = new BigDecimal(40);

    /// Whether it has so many digits that it does not agree by chance.
    boolean isTelling() {
      Interval stated = whole.value().orElseThrow().interval();
      return stated.middle().abs().compareTo(stated.halfStep().multiply(STEPS)) >= 0
          && stated.middle().signum() != 0;
    }
  }

  private record Tried(Cast cast, List<Line> right, List<Line> wrong) {
    boolean isProven() {
      return right.size() >= FEWEST && right.size() > wrong.size();
    }

    /// Without a heading that says so: small numbers agree by chance.
    boolean isPlain() {
      long telling = right.stream().filter(Line::isTelling).count();
      return wrong.size() == 1 && telling >= FEWEST && right.size() > FEWEST;
    }
  }

  private Tried tried(FreeTable table, Cast cast, Submission submission) {
    Map<Boolean, List<Line>> lines =
        table.rows().stream()
            .flatMap(row -> line(row, cast).stream())
            .collect(
                partitioningBy(
                    line ->
                        submission.agree(
                            code(), line.whole().value().orElseThrow().interval(), line.ours())));
    return new Tried(cast, lines.get(true), lines.get(false));
  }

  private static Optional<Line> line(List<Entry> row, Cast cast) {
    return figure(row.get(cast.whole()))
        .filter(whole -> whole.value().isPresent())
        .flatMap(
            whole ->
                sum(row, cast.parts())
                    .flatMap(
                        sum ->
                            sum(row, cast.less()).map(less -> new Line(whole, sum.minus(less)))));
  }

  /// A blank cell adds nothing; one with a fault, or with a reason why there is no figure, leaves
  /// the sum open.
  private static Optional<Interval> sum(List<Entry> row, List<Integer> columns) {
    Interval sum = Interval.exactly(BigDecimal.ZERO);
    for (int column : columns) {
      Optional<Figure> figure = figure(row.get(column));
      if (figure.isPresent()) {
        Optional<Value> value = figure.get().value();
        if (value.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.plus(value.get().interval());
      }
    }
    return Optional.of(sum);
  }

  private static Optional<Figure> figure(Entry entry) {
    return switch (entry) {
      case Entry.Number(Figure figure) -> Optional.of(figure);
      case Entry.Words _ -> Optional.empty();
    };
  }

  private Finding finding(FreeTable table, Cast cast, Line line) {
    return Finding.of(
            code(),
            line.whole().origin().cell().orElseThrow(),
            "%s is stated as %s, but the columns before it come to %s"
                .formatted(
                    Shown.inSentence(table.columns().get(cast.whole()).title()),
                    Shown.number(line.whole()),
                    Shown.number(line.ours(), line.whole().unit())))
        .note(
            "most lines are "
                + Stream.concat(
                        cast.parts().stream().map(i -> title(table, i)),
                        cast.less().stream().map(i -> "less " + title(table, i)))
                    .collect(Collectors.joining(", ")))
        .help("correct the figure, or the ones that it is made of");
  }

  private static String title(FreeTable table, int column) {
    return Shown.inSentence(table.columns().get(column).title());
  }
}
