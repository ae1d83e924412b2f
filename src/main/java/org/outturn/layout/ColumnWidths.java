package org.outturn.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.outturn.document.Table.Column;

/// Automatic column widths, in the way of CSS: from the least, longest-word and whole-text width of
/// every cell; but shared so that one long comment among short ones does not starve its neighbours.
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
      double factor = width / Math.max(sum(text), 1);
      return of(Arrays.stream(text).map(w -> w * factor).toArray(), Fit.WHOLE_WORDS);
    }
    if (sum(word) <= available) {
      double[] usual = usual(needs, word, text, available);
      double[] widths = between(word, usual, columns, available);
      return of(between(widths, text, columns, available), Fit.WHOLE_WORDS);
    }
    if (sum(least) <= available) {
      return of(between(least, word, columns, available), Fit.BROKEN_WORDS);
    }
    double factor = available / sum(least);
    return of(Arrays.stream(least).map(w -> w * factor).toArray(), Fit.TOO_WIDE);
  }

  private static ColumnWidths of(double[] widths, Fit fit) {
    return new ColumnWidths(Arrays.stream(widths).boxed().toList(), fit);
  }

  /// What the cells of a column mostly ask for: the root of their mean square, to which a cell
  /// counts no more than twice the page.
  private static double[] usual(List<Need> needs, double[] word, double[] text, double available) {
    double[] squares = new double[word.length];
    int[] cells = new int[word.length];
    for (Need need : needs) {
      if (need.span() == 1) {
        squares[need.column()] += Math.pow(Math.min(need.text(), 2 * available), 2);
        cells[need.column()]++;
      }
    }
    double[] usual = new double[word.length];
    for (int c = 0; c < word.length; c++) {
      double mean = Math.sqrt(squares[c] / Math.max(1, cells[c]));
      usual[c] = Math.clamp(mean, word[c], text[c]);
    }
    return usual;
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
  /// the sum of heights low; in plain proportion the longest column would take nearly all.
  private static double[] between(
      double[] low, double[] high, List<Column> columns, double available) {
    double[] widths = low;
    double left = available - sum(widths);
    while (left > Line.SLACK) {
      double[] shares = new double[low.length];
      for (int c = 0; c < low.length; c++) {
        int weight = Math.max(1, columns.get(c).weight());
        shares[c] = high[c] > widths[c] ? Math.sqrt(high[c] - low[c]) * weight : 0;
      }
      if (sum(shares) == 0) {
        break;
      }
      double[] grown = widths.clone();
      for (int c = 0; c < low.length; c++) {
        double more = left * shares[c] / sum(shares);
        grown[c] = Math.min(Math.max(high[c], widths[c]), widths[c] + more);
      }
      widths = grown;
      left = available - sum(widths);
    }
    return widths;
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }
}
