package org.outturn.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// How the numbers of some of a workbook's cells are shown: `#,##0;(#,##0)`, `dd/mm/yyyy`.
final class NumberForm {
  /// Excel itself keeps no more digits; those behind are the noise of binary fractions.
  private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  private static final int MOST_KEPT = 1 << 14;

  private final int index;
  private final String pattern;
  private final Epoch epoch;
  private final DataFormatter formatter;
  private final boolean isDate;
  private final Map<Long, Read> read = new HashMap<>();

  /// What a number is read as, and how it is shown.
  record Read(Cell.Content content, String shown) {}

  /// The day from which a workbook counts its dates.
  enum Epoch {
    Y1900,
    Y1904;

    LocalDateTime date(double days) {
      return DateUtil.getLocalDateTime(days, this == Y1904);
    }

    double serial(LocalDateTime date) {
      return DateUtil.getExcelDate(date, this == Y1904);
    }
  }

  /// @param index by which Excel knows the formats that need no pattern
  NumberForm(int index, String pattern, Epoch epoch, DataFormatter formatter) {
    this.index = index;
    this.pattern = pattern;
    this.epoch = epoch;
    this.formatter = formatter;
    this.isDate = DateUtil.isADateFormat(index, pattern);
  }

  /// Numbers come again and again in a long return, and are worked out and kept once.
  Read read(double value) {
    if (read.size() >= MOST_KEPT) {
      read.clear();
    }
    return read.computeIfAbsent(spread(value), _ -> new Read(content(value), shown(value)));
  }

  /// One whole number to each value. Values of few digits differ in few of their bits, which a map
  /// of the values themselves would take for nearly all alike.
  private static long spread(double value) {
    return Double.doubleToLongBits(value) * 0x9E37_79B9_7F4A_7C15L;
  }

  /// A number in a cell with a date format is a date. Below one day there is no date in it: it is a
  /// time of day, or the 0 that a reference to an empty cell brings.
  private Cell.Content content(double value) {
    if (isDate && value >= 1) {
      return new Cell.Content.Date(epoch.date(value).toLocalDate());
    }
    return new Cell.Content.Number(exact(value));
  }

  private String shown(double value) {
    return formatter.formatRawCellContents(value, index, pattern, epoch == Epoch.Y1904).strip();
  }

  private static BigDecimal exact(double value) {
    BigDecimal shortest = new BigDecimal(Double.toString(value));
    BigDecimal rounded =
        shortest.precision() <= AS_EXCEL.getPrecision()
            ? shortest
            : new BigDecimal(value).round(AS_EXCEL); // rounded once, not from the shortest form
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
