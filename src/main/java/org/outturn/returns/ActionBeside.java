package org.outturn.returns;

import static org.outturn.returns.ServicePlanFields.ACTION;
import static org.outturn.returns.ServicePlanFields.ACTIVITY;
import static org.outturn.returns.ServicePlanFields.GROUP;
import static org.outturn.returns.ServicePlanFields.REFERENCE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.outturn.source.Recognised;
import org.outturn.source.Recognised.Heading;
import org.outturn.source.Recognised.Line;

/// Tables that name actions beside their activities: an action in a row of its own, in that of its
/// first activity, or in that of each.
final class ActionBeside {
  /// In words: fewer may be the code of an action that another table names.
  private static final int SHORTEST_TITLE = 3;

  private static final Set<String> OF_ACTION = Set.of(REFERENCE, GROUP, ACTION);

  private ActionBeside() {}

  static boolean isIn(Recognised table) {
    return table.headings().keySet().containsAll(Set.of(ACTION, ACTIVITY))
        && table.lines().stream()
            .anyMatch(line -> line.shown(ACTION).strip().split("\\s+").length >= SHORTEST_TITLE);
  }

  /// What a row that names an action says of it: beside an activity no more than its name.
  static Line action(Line line) {
    return line.shown(ACTIVITY).isBlank() ? line : with(line, OF_ACTION::contains);
  }

  /// What a row says of an activity.
  ///
  /// @param code of its action, which may stand in each of its rows
  static Line activity(Line line, String code) {
    boolean isOfAction =
        !line.shown(ACTION).isBlank() || line.shown(REFERENCE).strip().equalsIgnoreCase(code);
    return isOfAction ? with(line, key -> !key.equals(REFERENCE)) : line;
  }

  private static Line with(Line line, Predicate<String> keys) {
    Map<String, Heading> headings = new LinkedHashMap<>(line.headings());
    headings.keySet().removeIf(keys.negate());
    return new Line(line.kind(), line.cells(), headings);
  }
}
