package org.outturn.returns;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;

/// Reads what is said of an indicator's figures in words and marks.
record IndicatorWords(Consumer<Finding> report) {
  private static final Pattern NOTED = Pattern.compile("(?<figure>.*\\d ?%?)\\s*[*†‡^¹²³⁴⁵]+");
  private static final Pattern MARKED =
      Pattern.compile("(?<figure>.*\\d ?%?)\\s*(?<mark>\\([rpab]\\))");

  Series series(Line line) {
    String word = line.shown(IndicatorFields.SERIES).strip();
    return Series.read(word)
        .orElseGet(
            () -> {
              unknownWord(
                  line.cell(IndicatorFields.SERIES).orElseThrow(),
                  "the type of figure is not known",
                  "write Discrete, Cumulative, Rolling or Snapshot");
              return Series.UNSAID;
            });
  }

  Set<FigureStatus> statuses(Line line) {
    Set<FigureStatus> statuses = EnumSet.noneOf(FigureStatus.class);
    line.cell(IndicatorFields.STATUS)
        .filter(cell -> !cell.isEmpty())
        .ifPresent(
            cell -> {
              for (String word : cell.shown().split("\\s*[;\\n]\\s*")) {
                FigureStatus.read(word)
                    .ifPresentOrElse(
                        statuses::add,
                        () ->
                            unknownWord(
                                cell,
                                "the status of the figure is not known",
                                "write Revised, Previous quarter revised, New definition, In"
                                    + " arrears or Provisional"));
              }
            });
    return statuses;
  }

  private void unknownWord(Cell cell, String message, String help) {
    report.accept(Finding.of(Code.RET105, cell.place(), message).excerpt(cell.shown()).help(help));
  }

  /// "84%*" is 84%, with a note below the table.
  private static Written withoutFootnote(Written written) {
    String shown = written.shown().strip();
    if (shown.isEmpty() || Character.isDigit(shown.charAt(shown.length() - 1))) {
      return written; // as nearly all are
    }
    Matcher noted = NOTED.matcher(shown);
    if (!noted.matches()) {
      return written;
    }
    String figure = noted.group("figure").strip();
    return new Written(written.place(), new Cell.Content.Text(figure), figure);
  }

  /// "95.4% (r)" is a revised 95.4%.
  static Written unmarked(Cell cell, Set<FigureStatus> statuses) {
    Written written = withoutFootnote(Written.of(cell));
    if (!written.shown().endsWith(")")) {
      return written;
    }
    Matcher matcher = MARKED.matcher(written.shown().strip().toLowerCase(Locale.UK));
    Optional<FigureStatus> mark =
        matcher.matches() ? FigureStatus.read(matcher.group("mark")) : Optional.empty();
    if (mark.isEmpty()) {
      return written;
    }
    statuses.add(mark.get());
    String figure = matcher.group("figure").strip();
    return new Written(written.place(), new Cell.Content.Text(figure), figure);
  }
}
