package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import org.outturn.figure.Basis;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;

/// A column of figures that a kind of return knows.
///
/// @param part of the table, for a heading over several columns
/// @param formula by which it follows from others of its line
record Measure(
    String part,
    String key,
    String title,
    Basis basis,
    Need need,
    Presence presence,
    Optional<Formula> formula,
    List<String> aliases) {
  Measure {
    aliases = List.copyOf(aliases);
  }

  /// Whether a table has the column.
  enum Presence {
    /// Only where the return has it.
    IF_GIVEN,
    /// Also where it follows from others.
    IF_KNOWN
  }

  static Measure given(String part, String key, String title, Basis basis, String... aliases) {
    return new Measure(
        part,
        key,
        title,
        basis,
        Need.OPTIONAL,
        Presence.IF_GIVEN,
        Optional.empty(),
        List.of(aliases));
  }

  Measure required() {
    return new Measure(part, key, title, basis, Need.REQUIRED, presence, formula, aliases);
  }

  /// The column also where the return leaves it out.
  Measure by(Formula rule) {
    return new Measure(
        part, key, title, basis, need, Presence.IF_KNOWN, Optional.of(rule), aliases);
  }

  /// The column where the return has it, held against the rule.
  Measure heldAgainst(Formula rule) {
    return new Measure(
        part, key, title, basis, need, Presence.IF_GIVEN, Optional.of(rule), aliases);
  }

  Measure withoutFormula() {
    return new Measure(part, key, title, basis, need, presence, Optional.empty(), aliases);
  }

  Field field() {
    return new Field(key, title, need, aliases);
  }
}
