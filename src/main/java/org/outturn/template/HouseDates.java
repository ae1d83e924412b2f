package org.outturn.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.outturn.returns.TargetDate;
import org.outturn.style.PrintForms;

/// Dates as the house prints them, in English.
///
/// @param month prints a month alone: the form of a day without the day
record HouseDates(DateTimeFormatter day, DateTimeFormatter month) {

  static HouseDates by(PrintForms forms) {
    String withoutDay =
        forms.date().replaceAll("[Eecd]+[^A-Za-z]*", "").replaceAll("[^A-Za-z]+$", "");
    return new HouseDates(
        DateTimeFormatter.ofPattern(forms.date(), Locale.UK),
        DateTimeFormatter.ofPattern(withoutDay, Locale.UK));
  }

  String print(LocalDate date) {
    return day.format(date);
  }

  /// What is no plain date keeps the return's words.
  String print(TargetDate date) {
    return date.text(day, month);
  }
}
