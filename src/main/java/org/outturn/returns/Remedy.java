package org.outturn.returns;

import java.util.List;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.source.Field;
import org.outturn.source.Field.Need;
import org.outturn.source.Recognised.Line;

/// Reads what is being done to put something right: any kind that rates may have the column.
final class Remedy {
  static final String KEY = "remedy";

  private Remedy() {}

  static Field field() {
    return new Field(
        KEY,
        "Remedy",
        Need.OPTIONAL,
        List.of(
            "what is being done",
            "what is being done about it",
            "what we are doing to improve",
            "what happens next",
            "what next",
            "next step",
            "next steps and actions",
            "planned action",
            "action planned",
            "action to be taken",
            "action to address",
            "what we are doing",
            "what we are doing about it",
            "corrective action",
            "corrective actions",
            "remedial action",
            "remedial actions",
            "action to improve",
            "actions to improve",
            "improvement action",
            "action to put right",
            "recovery action",
            "recovery plan",
            "mitigating action",
            "mitigation",
            "return to green",
            "path to green"));
  }

  /// @return none where the line does not say
  static List<Remark> of(Line line) {
    return RemarkText.read(line.shown(KEY));
  }
}
