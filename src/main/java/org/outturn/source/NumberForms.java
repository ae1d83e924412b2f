package org.outturn.source;

import java.text.SimpleDateFormat;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;

/// The number formats of one workbook, as Excel in Britain applies them.
final class NumberForms {
  private final DataFormatter formatter = ukFormatter();
  private final NumberForm.Epoch epoch;
  private final Map<Key, NumberForm> forms = new HashMap<>();

  private record Key(int index, String pattern) {}

  NumberForms(NumberForm.Epoch epoch) {
    this.epoch = epoch;
  }

  NumberForm form(int index, String pattern) {
    return forms.computeIfAbsent(
        new Key(index, pattern), _ -> new NumberForm(index, pattern, epoch, formatter));
  }

  double serial(LocalDateTime date) {
    return epoch.serial(date);
  }

  private static DataFormatter ukFormatter() {
    // Not the locale UK, whose short form of September is "Sept": Excel writes "Sep" in Britain
    // too.
    DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
    // Excel's own date format, number 14, is written m/d/yy in the file but shown as the reader's
    // country writes dates.
    formatter.addFormat("m/d/yy", new SimpleDateFormat("dd/MM/yyyy", Locale.ENGLISH));
    return formatter;
  }
}
