package org.outturn.source;

import java.util.List;

/// A column that a kind of return looks for.
///
/// @param key how the code knows it: `revised-budget-expenditure`
/// @param title the field's own term, as findings name it: "Revised budget: expenditure"
/// @param aliases headings it goes by, compared without case, punctuation and units; a two-row
///   heading is compared as "upper lower" and as "lower" alone where that is unambiguous; one that
///   ends in "…" is how a heading may begin, where nothing else knows it
public record Field(String key, String title, Need need, List<String> aliases) {
  public Field {
    aliases = List.copyOf(aliases);
  }

  public enum Need {
    REQUIRED,
    OPTIONAL
  }
}
