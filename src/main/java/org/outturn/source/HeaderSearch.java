package org.outturn.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.outturn.source.Cell.Content.Number;

/// Finds the headers of a sheet: the rows whose headings are the fields'.
///
/// A header is one to four rows. Of those that could be one, that which gives the most fields is
/// taken; then that with the most headings known as a whole; then the first, and the fewest rows.
/// It must give half of the required fields, and two fields at least, or three where none is
/// required: an alias or two may stand anywhere. Rows of units ("£000") and of column numbers ("1 2
/// 3", "a b c") directly below belong to it.
final class HeaderSearch {
  private static final int MOST_ROWS = 4;
  private static final int LONGEST_HEADING = 120;
  private static final int FEWEST_NAMES = 2;

  /// Rows in which a header with slips is looked for: the search is slow.
  private static final int DEEPEST_SLIP = 200;

  private static final BigDecimal LAST_YEAR = new BigDecimal(2100);

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d\\s*[/–-]\\s*\\d\\d");

  private static final Pattern UNITS =
      Pattern.compile(
          "\\(?\\s*(£\\s*['’‘]?(000['’]?s?|m|k|million)?|['’‘]000s?|%|no\\.?|number)\\s*\\)?",
          Pattern.CASE_INSENSITIVE);

  private final Grid grid;
  private final Vocabulary vocabulary;
  private final int fewestFields;
  private final int fewestRequired;
  private final boolean figuresMayHead;
  private final BitSet speaks = new BitSet();
  private final Map<Integer, BitSet> headable = new HashMap<>();
  private final Map<String, Wording> wordings = new HashMap<>();

  HeaderSearch(Grid grid, Vocabulary vocabulary) {
    this.grid = grid;
    this.vocabulary = vocabulary;
    List<Field> fields = vocabulary.fields();
    int required = (int) fields.stream().filter(HeaderSearch::isRequired).count();
    this.fewestRequired = (required + 1) / 2;
    this.fewestFields = Math.min(fields.size(), Math.max(required == 0 ? 3 : 2, fewestRequired));
    this.figuresMayHead = vocabulary.knowsEndingInFigures();
    for (int row = 0; row < grid.height(); row++) {
      speaks.set(row, speaks(row));
    }
  }

  /// All headers from the top down. Where none is found as it should be, those are taken that are
  /// one once headings with a slip count too.
  List<Header> find() {
    List<Header> exact = find(Allowance.NONE, grid.height());
    return exact.isEmpty() ? find(Allowance.SLIPS, Math.min(grid.height(), DEEPEST_SLIP)) : exact;
  }

  /// Whether headings with a slip count.
  private enum Allowance {
    NONE,
    SLIPS
  }

  private List<Header> find(Allowance allowance, int end) {
    List<Header> headers = new ArrayList<>();
    int row = 0;
    while (row < end) {
      Optional<Header> header =
          startingAbout(row, allowance).map(this::withRowsBelow).map(this::withNames);
      header.ifPresent(headers::add);
      row = header.map(found -> found.lastRow() + 1).orElse(row + 1);
    }
    return likes(headers);
  }

  /// The tables of a sheet have about the same columns. Lines of data may give a field or two by
  /// chance, as "Red", "Amber" and "Green" over each other do.
  private static List<Header> likes(List<Header> headers) {
    int most = headers.stream().mapToInt(header -> header.fields().size()).max().orElse(0);
    return headers.stream().filter(header -> header.fields().size() * 2 >= most).toList();
  }

  private record Candidate(Header header, int fields, int whole) {}

  private static final Comparator<Candidate> BEST =
      Comparator.comparingInt(Candidate::fields)
          .thenComparingInt(Candidate::whole)
          .thenComparing(c -> c.header.firstRow(), Comparator.reverseOrder())
          .thenComparing(c -> c.header.lastRow(), Comparator.reverseOrder());

  /// The best of the headers that overlap the first one that starts at this row.
  private Optional<Header> startingAbout(int row, Allowance allowance) {
    List<Candidate> candidates = startingAt(row, allowance);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    int reach = candidates.stream().mapToInt(c -> c.header.lastRow()).max().orElse(row);
    for (int next = row + 1; next <= reach; next++) {
      candidates.addAll(startingAt(next, allowance));
    }
    return candidates.stream().max(BEST).map(Candidate::header);
  }

  private List<Candidate> startingAt(int first, Allowance allowance) {
    List<Candidate> candidates = new ArrayList<>();
    if (!speaks.get(first) || grid.isJoinedToRowAbove(first)) {
      return candidates;
    }
    for (int last = first; last < first + MOST_ROWS && last < grid.height(); last++) {
      if (grid.isBlank(last)) {
        break;
      }
      boolean cutsMerge = last + 1 < grid.height() && grid.isJoinedToRowAbove(last + 1);
      boolean belongs = speaks.get(last) || grid.isJoinedToRowAbove(last);
      if (!belongs || cutsMerge || !mayHold(first, last, allowance)) {
        continue;
      }
      List<Column> columns = Header.columns(grid, first, last);
      Vocabulary.Match match = vocabulary.match(columns);
      Header header = new Header(first, last, columns, match.columns());
      int found = match.columns().size();
      if (found > 0 && suffices(header, allowed(header, allowance))) {
        candidates.add(new Candidate(header, found, match.whole()));
      }
    }
    return candidates;
  }

  private boolean suffices(Header header, int allowed) {
    long required =
        vocabulary.fields().stream()
            .filter(HeaderSearch::isRequired)
            .filter(field -> header.fields().containsKey(field.key()))
            .count();
    return required + allowed >= fewestRequired && header.fields().size() + allowed >= fewestFields;
  }

  private static boolean isRequired(Field field) {
    return field.need() == Field.Need.REQUIRED;
  }

  private int allowed(Header header, Allowance allowance) {
    return switch (allowance) {
      case NONE -> 0;
      case SLIPS -> slips(header);
    };
  }

  /// Spares rows of data, which may have a word in common with a heading, the comparison of all
  /// their words with all headings.
  private boolean mayHold(int first, int last, Allowance allowance) {
    return switch (allowance) {
      case NONE -> {
        if (headable(first, last) < fewestFields) {
          yield false;
        }
        List<Ending> lowest =
            IntStream.range(0, grid.width())
                .mapToObj(column -> lowestWords(first, last, column))
                .filter(ending -> ending == Ending.OF_REQUIRED || ending == Ending.OF_OPTIONAL)
                .toList();
        long required = lowest.stream().filter(e -> e == Ending.OF_REQUIRED).count();
        yield lowest.size() >= fewestFields && required >= fewestRequired;
      }
      case SLIPS -> true;
    };
  }

  /// In how many columns some cell of these rows may end a heading.
  private int headable(int first, int last) {
    BitSet columns = new BitSet();
    for (int row = first; row <= last; row++) {
      columns.or(headable.computeIfAbsent(row, this::headable));
    }
    return columns.cardinality();
  }

  private BitSet headable(int row) {
    BitSet columns = new BitSet();
    for (int column = 0; column < grid.width(); column++) {
      if (isHeadable(grid.at(row, column))) {
        columns.set(column);
      }
    }
    return columns;
  }

  private boolean isHeadable(Cell cell) {
    boolean may = !cell.isEmpty() && (figuresMayHead || !(cell.content() instanceof Number));
    return may
        && switch (wording(cell.shown()).ending()) {
          case OF_REQUIRED, OF_OPTIONAL -> true;
          case OF_NOTHING, OPEN -> false;
        };
  }

  private Ending lowestWords(int first, int last, int column) {
    for (int row = last; row >= first; row--) {
      Ending ending = wording(grid.at(row, column).shown()).ending();
      if (ending != Ending.OPEN) {
        return ending;
      }
    }
    return Ending.OPEN;
  }

  /// What the lowest words of a column may end.
  private enum Ending {
    OF_REQUIRED,
    OF_OPTIONAL,
    OF_NOTHING,
    /// Nothing, a unit or a year: it depends on what stands above.
    OPEN
  }

  /// What the words of a cell are among headings. They are looked up once: many rows of a long
  /// table have the same.
  ///
  /// @param isPiece whether they are a known heading or a part of one
  private record Wording(boolean isPiece, Ending ending) {
    private static final Wording NONE = new Wording(false, Ending.OF_NOTHING);
  }

  private Wording wording(String shown) {
    return shown.length() > LONGEST_HEADING
        ? Wording.NONE
        : wordings.computeIfAbsent(
            shown,
            text -> {
              Wording whole = known(HeadingWords.of(text));
              return whole.ending == Ending.OF_NOTHING
                  ? Column.alternatives(text).stream()
                      .map(this::known)
                      .filter(Wording::isPiece)
                      .findFirst()
                      .orElse(whole)
                  : whole;
            });
  }

  private Wording known(String words) {
    return new Wording(vocabulary.knowsPiece(words), ending(words));
  }

  private Ending ending(String words) {
    String lasting = Column.withoutYear(words);
    if (words.isEmpty() || lasting.isEmpty() && !vocabulary.knowsEnding(words)) {
      return Ending.OPEN;
    }
    if (vocabulary.knowsRequiredEnding(words) || vocabulary.knowsRequiredEnding(lasting)) {
      return Ending.OF_REQUIRED;
    }
    if (vocabulary.knowsEnding(words) || vocabulary.knowsEnding(lasting)) {
      return Ending.OF_OPTIONAL;
    }
    if (vocabulary.isLedToRequired(words)) {
      return Ending.OF_REQUIRED;
    }
    return vocabulary.isLed(words) ? Ending.OF_OPTIONAL : Ending.OF_NOTHING;
  }

  private int slips(Header header) {
    return (int)
        vocabulary.fields().stream()
            .filter(field -> !header.fields().containsKey(field.key()))
            .filter(field -> vocabulary.slip(field, header.unrecognised()).isPresent())
            .count();
  }

  /// Whether some cell of the row is a known heading or a part of one.
  private boolean speaks(int row) {
    return !isOfFigures(row)
        && grid.filled(row).stream()
            .filter(cell -> cell.content() instanceof Cell.Content.Text)
            .map(Cell::shown)
            .anyMatch(text -> mayHead(text) && wording(text).isPiece());
  }

  /// Whether several cells of the row hold figures that head nothing, as a year might. Spares most
  /// rows of a long table all comparison.
  private boolean isOfFigures(int row) {
    return grid.filled(row).stream().filter(HeaderSearch::isMoreThanYear).limit(2).count() == 2;
  }

  private static boolean isMoreThanYear(Cell cell) {
    return cell.content() instanceof Number(BigDecimal value)
        && (value.scale() > 0 || value.signum() < 0 || value.compareTo(LAST_YEAR) > 0);
  }

  /// Spares most cells of a long table the work of comparing their words. A row over the headings
  /// may hold nothing but financial years.
  private static boolean mayHead(String text) {
    return text.chars().anyMatch(Character::isLetter) || YEAR.matcher(text).lookingAt();
  }

  private Header withRowsBelow(Header header) {
    int last = header.lastRow();
    while (last + 1 < grid.height()
        && (isUnits(last + 1) || isNumbering(last + 1, header.columns().size()))) {
      last++;
    }
    return header.reachingTo(last);
  }

  /// What names the lines often stands under no heading, or under the unit of the figures beside
  /// it: the first column of words left of those that are known is then the first field that a
  /// return needs.
  private Header withNames(Header header) {
    int end =
        header.columns().stream()
            .filter(column -> !column.wording().isEmpty())
            .filter(column -> !mayNameLines(column, header))
            .mapToInt(Column::index)
            .findFirst()
            .orElse(0);
    return vocabulary.fields().stream()
        .filter(HeaderSearch::isRequired)
        .findFirst()
        .filter(field -> !header.fields().containsKey(field.key()))
        .flatMap(
            field ->
                IntStream.range(0, end)
                    .filter(column -> namesLines(column, header.lastRow() + 1))
                    .mapToObj(column -> header.naming(field, unheaded(column, header)))
                    .findFirst())
        .orElse(header);
  }

  /// The first column of a ledger, whatever its heading, if that is no slip.
  private boolean mayNameLines(Column column, Header header) {
    return column.equals(header.columns().getFirst())
        && !header.fields().containsValue(column)
        && header.columns().size() > 2
        && header.columns().stream().skip(1).limit(2).allMatch(c -> holdsFigures(c, header))
        && vocabulary.fields().stream()
            .allMatch(field -> vocabulary.slip(field, List.of(column)).isEmpty());
  }

  private boolean holdsFigures(Column column, Header header) {
    return header.fields().containsValue(column)
        && !namesLines(column.index(), header.lastRow() + 1);
  }

  private Column unheaded(int index, Header header) {
    return header.columns().stream()
        .filter(column -> column.index() == index)
        .findFirst()
        .orElseGet(() -> Column.of(index, List.of(grid.at(header.lastRow(), index))));
  }

  private boolean namesLines(int column, int firstRow) {
    List<Cell> cells =
        IntStream.range(firstRow, Math.min(grid.height(), firstRow + DEEPEST_SLIP))
            .mapToObj(row -> grid.at(row, column))
            .filter(cell -> !cell.isEmpty())
            .toList();
    long words = cells.stream().filter(Shape::isWords).count();
    return words >= FEWEST_NAMES && words * 2 > cells.size();
  }

  private boolean isUnits(int row) {
    List<Cell> filled = grid.filled(row);
    return !filled.isEmpty()
        && filled.stream().allMatch(cell -> UNITS.matcher(cell.shown()).matches());
  }

  /// `1 2 3 4` in all columns, or `(a) (b) (c)` in three at least: a row of data may hold 1, 2, 3.
  private boolean isNumbering(int row, int columns) {
    List<String> signs =
        grid.filled(row).stream().map(cell -> cell.shown().replaceAll("[().]", "")).toList();
    boolean numbers = signs.size() >= Math.max(3, columns);
    boolean letters = signs.size() >= 3;
    for (int i = 0; i < signs.size(); i++) {
      numbers &= signs.get(i).equals(String.valueOf(i + 1));
      letters &= signs.get(i).equalsIgnoreCase(String.valueOf((char) ('a' + i)));
    }
    return numbers || letters;
  }
}
