package org.outturn.check;

/// Rows of an improvement plan, and the columns of a service plan, as their returns have them.
final class PlanRows {
  /// Of the actions of a service plan.
  static final String ACTIONS = "Ref,Action,Lead officer,Deadline,Status,% complete,Comments\n";

  private PlanRows() {}

  static String plan(String... objectives) {
    return "Improvement plan\n" + String.join("\n\n", objectives);
  }

  /// @param rows of its actions
  static String objective(String reference, String... rows) {
    return """
    %s,Serve people,,,Risk: what if it is not achieved?,,
    Lead officer,Head of Places,,,People wait.,,
    Ref,Key action,Target date,Officer responsible,Progress,Progress rating,Risk of missing target
    """
            .formatted(reference)
        + String.join("\n", rows);
  }

  static String action(String reference, String progress) {
    return "%s,Action %s,Mar 26,Head of Places,%s,G,Low".formatted(reference, reference, progress);
  }
}
