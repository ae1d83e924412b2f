package org.outturn.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How narrative may ask for a figure other than as tables print it:
/// `${revenue.total.variance.words}`. Forms of money are without sign, since the words around them
/// say which way it goes.
enum FigureForm {
  /// "underspend", "overspend"; of a movement "reduction", "increase".
  WORDS(0),
  /// "an underspend of £0.14m".
  STATEMENT(2),
  /// "adverse", "favourable".
  DIRECTION(0),
  /// "£0.14m".
  MILLIONS(2),
  /// "£135k".
  THOUSANDS(0),
  /// "£135,456".
  POUNDS(0),
  /// "1.1%": the figure itself, or a variance as a share of its budget.
  PERCENT(1);

  private static final int MOST_PLACES = 6;

  private final int usualPlaces;

  FigureForm(int usualPlaces) {
    this.usualPlaces = usualPlaces;
  }

  /// A form with its decimal places: `millions.3`.
  record Asked(FigureForm form, int places) {}

  String part() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @param parts what follows the address: `millions`, or `millions` and `3`
  static Optional<Asked> asked(List<String> parts) {
    Optional<FigureForm> form =
        Arrays.stream(values()).filter(f -> f.part().equals(parts.getFirst())).findFirst();
    return parts.size() == 1
        ? form.map(f -> new Asked(f, f.usualPlaces))
        : form.filter(_ -> parts.size() == 2 && parts.get(1).matches("[0-" + MOST_PLACES + "]"))
            .map(f -> new Asked(f, Integer.parseInt(parts.get(1))));
  }
}
