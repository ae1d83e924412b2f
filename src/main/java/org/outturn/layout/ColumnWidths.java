package org.outturn.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.outturn.document.Table.Column;

/// Automatic column widths, in the way of CSS: from the least, longest-word and whole-text width of
/// every cell.
record ColumnWidths(List<Double> widths, Fit fit) {
  /// How far beyond its natural width a small table is stretched.
  private static final double MOST_STRETCH = 1.75;

  enum Fit {
    WHOLE_WORDS,
    BROKEN_WORDS,
    /// Not even figures fit.
    TOO_WIDE
  }

  /// What a cell asks of the columns it covers.
  ///
  /// @param least below which a figure breaks
  /// @param word below which a word breaks
  /// @param text that takes all on one line
  record Need(int column, int span, double least, double word, double text) {}

  static ColumnWidths shared(List<Column> columns, List<Need> needs, double available) {
    int count = columns.size();
    double[] least = new double[count];
    double[] word = new double[count];
    double[] text = new double[count];
    for (Need need : needs.stream().sorted(Comparator.comparingInt(Need::span)).toList()) {
      raise(least, need, need.least());
      raise(word, need, need.word());
      raise(text, need, need.text());
    }
    for (int c = 0; c < count; c++) {
      word[c] = Math.max(word[c], least[c]);
      text[c] = Math.max(text[c], word[c]);
    }
    if (sum(text) <= available) {
      double width = Math.min(available, sum(text) * MOST_STRETCH);
      return new ColumnWidths(scaled(text, width / Math.max(sum(text), 1)), Fit.WHOLE_WORDS);
    }
    if (sum(word) <= available) {
      return new ColumnWidths(between(word, text, columns, available), Fit.WHOLE_WORDS);
    }
    if (sum(least) <= available) {
      return new ColumnWidths(between(least, word, columns, available), Fit.BROKEN_WORDS);
    }
    return new ColumnWidths(scaled(least, available / sum(least)), Fit.TOO_WIDE);
  }

  /// A spanning cell shares what its columns still lack, in the proportion they have already.
  private static void raise(double[] widths, Need need, double wanted) {
    double have = 0;
    int end = need.column() + need.span();
    for (int c = need.column(); c < end; c++) {
      have += widths[c];
    }
    if (have >= wanted) {
      return;
    }
    for (int c = need.column(); c < end; c++) {
      widths[c] = have > 0 ? widths[c] * wanted / have : wanted / need.span();
    }
  }

  /// What is over goes by the square root of what each column lacks, times its weight. That keeps
  /// the sum of heights low: in plain proportion, one long comment would starve its neighbours.
  private static List<Double> between(
      double[] low, double[] high, List<Column> columns, double available) {
    double[] widths = low.clone();
    double left = available - sum(widths);
    while (left > Line.SLACK) {
      double shares = 0;
      for (int c = 0; c < low.length; c++) {
        shares += share(widths[c], low[c], high[c], columns.get(c));
      }
      if (shares == 0) {
        break;
      }
      double[] grown = widths.clone();
      for (int c = 0; c < low.length; c++) {
        double share = share(widths[c], low[c], high[c], columns.get(c));
        grown[c] = share == 0 ? widths[c] : Math.min(high[c], widths[c] + left * share / shares);
      }
      widths = grown;
      left = available - sum(widths);
    }
    return Arrays.stream(widths).boxed().toList();
  }

  private static double share(double width, double low, double high, Column column) {
    return high > width ? Math.sqrt(high - low) * Math.max(1, column.weight()) : 0;
  }

  private static List<Double> scaled(double[] widths, double factor) {
    return Arrays.stream(widths).map(width -> width * factor).boxed().toList();
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
