package org.outturn.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Picture;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.document.Table.Row;
import org.outturn.document.Table.RowKind;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Finds, by the numbers alone that an open table prints, what is left of a total when its open
/// parts are taken from it: the one part that is withheld, or a number that only members may know.
/// So is found what the ledger has no sum for.
final class Remainders {
  private final String paper;
  private final Predicate<BigDecimal> isSecret;

  private Remainders(String paper, Predicate<BigDecimal> isSecret) {
    this.paper = paper;
    this.isSecret = isSecret;
  }

  /// @param open the public copy, numbered
  /// @param isSecret whether an amount is printed for members alone
  /// @return a warning for each cell of a total that gives a number away
  static List<Finding> findings(String paper, Document open, Predicate<BigDecimal> isSecret) {
    Remainders remainders = new Remainders(paper, isSecret);
    return open.sections().stream()
        .map(Section::blocks)
        .flatMap(List::stream)
        .flatMap(Remainders::tables)
        .flatMap(table -> remainders.of(table).stream())
        .distinct()
        .toList();
  }

  private static Stream<Table> tables(Block block) {
    return switch (block) {
      case Table table -> Stream.of(table);
      case Block.Panel panel -> panel.blocks().stream().flatMap(Remainders::tables);
      case Block.Title _, Block.Heading _, Block.NumberedParagraph _, Block.KeyValues _ ->
          Stream.empty();
      case Block.Contents _, Block.Signature _, Block.Withheld _, Block.PageBreak _ ->
          Stream.empty();
      case Chart _, Picture _, CellBlock _ -> Stream.empty();
    };
  }

  /// A total and what it is made of.
  private record Sum(String place, PrintedCell total, List<PrintedCell> parts) {
    /// @return nothing where there is no total, or where it is what its parts come to
    Optional<BigDecimal> remainder() {
      BigDecimal known =
          parts.stream()
              .flatMap(part -> part.number().stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal rounding =
          total.step().multiply(BigDecimal.valueOf(parts.size() + 1L)).divide(new BigDecimal(2));
      return total
          .number()
          .map(number -> number.subtract(known))
          .filter(rest -> rest.abs().compareTo(rounding) > 0);
    }

    long withheld() {
      return parts.stream().filter(PrintedCell::isWithheld).count();
    }

    boolean isWhole() {
      return total.number().isPresent()
          && parts.stream().filter(part -> part.number().isPresent()).count() > 1
          && withheld() == 0
          && remainder().isEmpty();
    }
  }

  private List<Finding> of(Table table) {
    List<List<PrintedCell>> cells =
        IntStream.range(0, table.rows().size())
            .mapToObj(
                row ->
                    IntStream.range(0, table.columns().size())
                        .mapToObj(column -> PrintedCell.of(table.grid().at(row, column).cell()))
                        .toList())
            .toList();
    return Stream.concat(down(table, cells).stream(), across(table, cells).stream())
        .filter(this::givesAway)
        .map(sum -> finding(sum.place()))
        .distinct()
        .toList();
  }

  private boolean givesAway(Sum sum) {
    Optional<BigDecimal> rest = sum.remainder();
    return sum.withheld() == 1
        ? rest.isPresent()
        : sum.withheld() == 0 && rest.filter(isSecret).isPresent();
  }

  /// The totals at the foot of columns: of all lines above, and a subtotal of those since the one
  /// before it or since its group began.
  private static List<Sum> down(Table table, List<List<PrintedCell>> cells) {
    List<Sum> sums = new ArrayList<>();
    List<List<PrintedCell>> all = new ArrayList<>();
    List<List<PrintedCell>> since = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      switch (row.kind()) {
        case HEADER -> {}
        case GROUP -> since.clear();
        case BODY -> {
          all.add(cells.get(r));
          since.add(cells.get(r));
        }
        case SUBTOTAL -> {
          sums.addAll(columns(place(table, cells.get(r)), cells.get(r), since));
          since.clear();
        }
        case TOTAL -> sums.addAll(columns(place(table, cells.get(r)), cells.get(r), all));
      }
    }
    return sums;
  }

  private static List<Sum> columns(
      String place, List<PrintedCell> total, List<List<PrintedCell>> parts) {
    return IntStream.range(1, total.size())
        .mapToObj(c -> new Sum(place, total.get(c), parts.stream().map(row -> row.get(c)).toList()))
        .toList();
  }

  /// The totals at the end of rows: a column is headed so, and in another row is what those before
  /// it come to.
  private static List<Sum> across(Table table, List<List<PrintedCell>> cells) {
    int heads = table.headerRows().size();
    List<Sum> sums = new ArrayList<>();
    for (int column = 2; column < table.columns().size(); column++) {
      int end = column;
      if (!cells.get(heads - 1).get(column).text().toLowerCase(Locale.ROOT).startsWith("total")) {
        continue;
      }
      List<Sum> rows =
          IntStream.range(heads, cells.size())
              .filter(r -> table.rows().get(r).kind() != RowKind.GROUP)
              .mapToObj(cells::get)
              .map(row -> new Sum(place(table, row), row.get(end), row.subList(1, end)))
              .toList();
      if (rows.stream().anyMatch(Sum::isWhole)) {
        sums.addAll(rows);
      }
    }
    return sums;
  }

  private static String place(Table table, List<PrintedCell> row) {
    String head = row.getFirst().text();
    return "Table %s".formatted(table.number()) + (head.isEmpty() ? "" : ", " + head);
  }

  private Finding finding(String place) {
    return Finding.of(
            Code.PUB103,
            new Location.InPaper(paper, place),
            "an exempt figure can be worked out from open ones")
        .note("it is what is left of a total there, when what is open is taken from it")
        .help("keep back the total or another of its parts as well, or round it");
  }
}
