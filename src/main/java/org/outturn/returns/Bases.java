package org.outturn.returns;

import java.util.Locale;
import org.outturn.figure.Basis;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.source.Recognised.Heading;
import org.outturn.workspace.ExpectedReturn;

/// What the outturn of a return stands for. Its heading says it; where that does not, the return's
/// setting does.
final class Bases {
  private Bases() {}

  /// @param key field of the outturn
  /// @return final outturn where nothing says otherwise
  static Basis ofOutturn(Tables tables, String key, ExpectedReturn expected) {
    return tables
        .heading(key)
        .map(Heading::text)
        .flatMap(RevenueKind::actualBasis)
        .or(expected::basis)
        .orElse(Basis.FINAL_OUTTURN);
  }

  /// Spending to date beside the budget of the year: most of it would look like an underspend.
  static Finding incomparable(Heading heading, Basis basis) {
    return Finding.of(
            Code.FIG005,
            heading.place(),
            "%s does not compare with the budget of the year".formatted(basis.words()))
        .excerpt(heading.text())
        .help(
            "give a forecast or outturn with the full-year budget, or spending to date with the"
                + " profile to date");
  }

  /// As it heads a column: "Forecast outturn".
  static String title(Basis basis) {
    String words = basis.words();
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
