package org.outturn.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.check.Rule;
import org.outturn.check.Shown;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.FreeTable;
import org.outturn.returns.FreeTable.Entry;

/// A percentage in a table of free columns that is not what the others of its column are: the share
/// of one column in another ("Vacancy rate" beside vacant and established posts), or of a line in
/// the total of its column ("% of all").
final class SharesOfColumns implements Rule {
  /// Fewer lines may agree by chance.
  private static final int FEWEST = 3;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public Code code() {
    return Code.FIG003;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.all(FreeTable.class).stream().flatMap(this::faults).toList();
  }

  /// @param part index of a column
  /// @param whole index of a column; nothing for the total of the part's own
  private record Share(int part, Optional<Integer> whole) {}

  private record Wrong(Figure stated, BigDecimal ours) {}

  private Stream<Finding> faults(FreeTable table) {
    return IntStream.range(1, table.columns().size())
        .filter(column -> isOf(table, column, Unit.PERCENT))
        .boxed()
        .flatMap(column -> faults(table, column));
  }

  private Stream<Finding> faults(FreeTable table, int column) {
    int places = places(table, column);
    return shares(table, column)
        .flatMap(share -> exceptions(table, column, places, share).stream())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  private static boolean isOf(FreeTable table, int column, Unit unit) {
    return table.rows().stream()
        .flatMap(row -> figure(row.get(column)).stream())
        .findFirst()
        .filter(figure -> figure.unit() == unit)
        .isPresent();
  }

  private static Stream<Share> shares(FreeTable table, int column) {
    List<Integer> others =
        IntStream.range(1, table.columns().size())
            .filter(other -> other != column && !isOf(table, other, Unit.PERCENT))
            .boxed()
            .toList();
    return others.stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(new Share(part, Optional.empty())),
                    others.stream()
                        .filter(whole -> !whole.equals(part))
                        .map(whole -> new Share(part, Optional.of(whole)))));
  }

  /// The lines that are not this share where most are; nothing where it is not what most are.
  private Optional<List<Finding>> exceptions(FreeTable table, int column, int places, Share share) {
    int right = 0;
    List<Wrong> wrong = new ArrayList<>();
    for (List<Entry> row : table.rows()) {
      Optional<Figure> stated = figure(row.get(column)).filter(f -> f.value().isPresent());
      Optional<BigDecimal> ours = percentage(table, row, share);
      if (stated.isPresent() && ours.isPresent()) {
        if (agree(middle(stated.get()), ours.get(), places)) {
          right += ours.get().signum() == 0 ? 0 : 1;
        } else {
          wrong.add(new Wrong(stated.get(), ours.get()));
          if (wrong.size() > Math.max(FEWEST, right)) {
            return Optional.empty(); // a long table is not gone through for nothing
          }
        }
      }
    }
    return right >= FEWEST && wrong.size() * FEWEST <= right
        ? Optional.of(
            wrong.stream().map(one -> finding(table, column, places, share, one)).toList())
        : Optional.empty();
  }

  private static Optional<BigDecimal> percentage(FreeTable table, List<Entry> row, Share share) {
    Optional<BigDecimal> part = number(row.get(share.part()));
    Optional<BigDecimal> whole =
        share
            .whole()
            .flatMap(column -> number(row.get(column)))
            .or(
                () ->
                    share.whole().isPresent()
                        ? Optional.empty()
                        : table.total().flatMap(total -> number(total.get(share.part()))));
    return part.flatMap(
        p ->
            whole
                .filter(w -> w.signum() != 0)
                .map(w -> p.multiply(HUNDRED).divide(w, MathContext.DECIMAL64)));
  }

  /// As finely as the column is printed.
  private static int places(FreeTable table, int column) {
    return table.rows().stream()
        .flatMap(row -> number(row.get(column)).stream())
        .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }

  private static boolean agree(BigDecimal stated, BigDecimal ours, int places) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(places);
    // What it is worked out from may have been rounded too.
    return stated.subtract(ours).abs().compareTo(step) < 0;
  }

  private static Optional<BigDecimal> number(Entry entry) {
    return figure(entry).filter(f -> f.value().isPresent()).map(SharesOfColumns::middle);
  }

  private static BigDecimal middle(Figure figure) {
    return figure.value().orElseThrow().interval().middle();
  }

  private static Optional<Figure> figure(Entry entry) {
    return switch (entry) {
      case Entry.Number(Figure figure) -> Optional.of(figure);
      case Entry.Words _ -> Optional.empty();
    };
  }

  private Finding finding(FreeTable table, int column, int places, Share share, Wrong wrong) {
    String part = title(table, share.part());
    return Finding.of(
            code(),
            wrong.stated().origin().cell().orElseThrow(),
            "%s is stated as %s, but is %s%%"
                .formatted(
                    Shown.inSentence(table.columns().get(column).title()),
                    Shown.number(wrong.stated()),
                    wrong.ours().setScale(places, RoundingMode.HALF_UP).toPlainString()))
        .note(
            share
                .whole()
                .map(
                    whole ->
                        "most lines are %s as a share of %s".formatted(part, title(table, whole)))
                .orElse("most lines are their share of the total of " + part))
        .help("correct the percentage, or the figures that it is made of");
  }

  private static String title(FreeTable table, int column) {
    return Shown.inSentence(table.columns().get(column).title());
  }
}
