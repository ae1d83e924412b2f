package org.outturn.check.consistency;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Submission;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;

/// Something that has a reference of its own, once for all of its rows.
///
/// @param scope within which the reference is its own; blank where that is the whole return
record Referenced(String what, String scope, String reference, String title, Location place) {

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /// In the order of the return.
  static List<Referenced> in(Return one, Submission submission) {
    Stream<Referenced> all =
        switch (one) {
          case ActionPlan plan -> Stream.concat(objectives(plan), actions(plan));
          case Recommendations recommendations -> wholes(recommendations);
          default -> submission.entries(one).stream().map(Referenced::of);
        };
    return all.filter(referenced -> !referenced.reference().isBlank()).toList();
  }

  static Referenced of(Entry entry) {
    return new Referenced(
        entry.what(), entry.scope(), entry.reference(), entry.title(), entry.place().row());
  }

  private static Stream<Referenced> objectives(ActionPlan plan) {
    return plan.objectives().stream()
        .map(o -> new Referenced("objective", "", o.reference(), o.title(), o.place()));
  }

  private static Stream<Referenced> actions(ActionPlan plan) {
    return plan.objectives().stream()
        .flatMap(
            objective ->
                objective.actions().stream()
                    .map(
                        a ->
                            new Referenced(
                                "action",
                                objective.reference(),
                                a.reference(),
                                a.title(),
                                a.place())));
  }

  /// Parts have the letters of their recommendation's number.
  private static Stream<Referenced> wholes(Recommendations recommendations) {
    return recommendations.all().stream()
        .map(r -> new Referenced("recommendation", r.review(), r.reference(), r.text(), r.place()));
  }

  /// Letters and digits alone, by which references that are only spelt otherwise are the same.
  static String plain(String reference) {
    StringBuilder plain = new StringBuilder(reference.length());
    reference.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString().toUpperCase(Locale.UK);
  }

  /// What stands before the number, as it is spelt: "CPr", "FIS-ICT-"; blank where nothing does.
  String prefix() {
    return prefix(reference);
  }

  static String prefix(String reference) {
    return DIGIT.split(reference, 2)[0];
  }
}
