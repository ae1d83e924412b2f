package org.outturn.check;

/// Rows of an improvement plan, as its return has them.
final class PlanRows {
  private PlanRows() {}

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
