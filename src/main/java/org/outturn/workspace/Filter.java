package org.outturn.workspace;

import java.util.List;
import java.util.stream.Collectors;
import org.outturn.finding.Location;

/// Which entries of a return a paper shows, `where: {directorate: Resources, rating: [Red,
/// Amber]}`: those that meet every condition.
public record Filter(List<Condition> conditions) {

  /// Shows the return whole.
  public static final Filter NONE = new Filter(List.of());

  public Filter {
    conditions = List.copyOf(conditions);
  }

  /// In words, for a reader: "rating Red or Amber".
  public String words() {
    return conditions.stream().map(Condition::words).collect(Collectors.joining(", "));
  }

  /// Met by an entry that has one of the values in the field.
  public record Condition(String field, List<Wanted> values) {
    public Condition {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a condition needs a value: " + field);
      }
    }

    public Location.InLine place() {
      return values.getFirst().place();
    }

    private String words() {
      String wanted = values.stream().map(Wanted::text).collect(Collectors.joining(" or "));
      return "%s %s".formatted(field.replace('-', ' '), wanted);
    }
  }

  /// @param need whether the return must know the value
  public record Wanted(String text, Location.InLine place, Need need) {}

  public enum Need {
    REQUIRED,
    /// A portfolio holds more than every return speaks of.
    OPTIONAL
  }
}
