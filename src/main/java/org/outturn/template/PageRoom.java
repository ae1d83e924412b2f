package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.outturn.returns.Exceptions;
import org.outturn.returns.Rated;
import org.outturn.returns.Summary;

/// How many of a quarter's reds and ambers have room beside the rest of its page. Reckoned in lines
/// of type and characters to a line, roughly and with something to spare, since no page has been
/// set yet and Word sets its own.
final class PageRoom {
  /// More indicators than this are named below their table.
  static final int INDICATORS = 4;

  /// Lines on an upright page, without its heading.
  private static final double PAGE = 54;

  /// What stands around the text of a row: a hairline and space.
  private static final double AROUND_ROW = 0.5;

  /// Caption, headings, note and space of a table.
  private static final double AROUND_TABLE = 4.5;

  /// A rating below a title.
  private static final double RATING = 1.5;

  private static final int TITLE = 26;
  private static final int WORDS = 27;
  private static final int POST = 13;
  private static final int INDICATOR = 56;

  private PageRoom() {}

  /// At least one, however long it is.
  static List<Exceptions.Item> left(Summary summary) {
    double room = PAGE - others(summary);
    List<Exceptions.Item> shown = new ArrayList<>();
    for (Exceptions.Item item : summary.most()) {
      room -= lines(item);
      if (room < 0 && !shown.isEmpty()) {
        return shown;
      }
      shown.add(item);
    }
    return shown;
  }

  private static double others(Summary summary) {
    double tallies = AROUND_TABLE + 2 * (1 + AROUND_ROW);
    double variances = AROUND_TABLE + summary.largest().size() * (1 + AROUND_ROW);
    double indicators =
        AROUND_TABLE
            + summary.turned().stream()
                .limit(INDICATORS)
                .mapToDouble(
                    one -> lines(one.reference() + " " + one.description(), INDICATOR) + AROUND_ROW)
                .sum();
    double missing = lines(SummaryTables.absent(summary), TITLE + 2 * WORDS);
    return tallies + AROUND_TABLE + variances + indicators + missing;
  }

  private static double lines(Exceptions.Item item) {
    Rated rated = item.rated();
    double cells =
        DoubleStream.of(
                lines(SummaryTables.name(item), TITLE) + RATING,
                lines(rated.reason(), WORDS),
                lines(rated.remedy(), WORDS),
                lines(rated.owner(), POST))
            .max()
            .orElse(1);
    return cells + AROUND_ROW;
  }

  private static int lines(String text, int width) {
    return Math.max(1, text.lines().mapToInt(line -> (line.length() + width - 1) / width).sum());
  }
}
