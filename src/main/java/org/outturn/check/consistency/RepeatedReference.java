package org.outturn.check.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.Commitments;
import org.outturn.returns.Indicators;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;

/// Two objectives of a plan, two actions of an objective or two commitments with one reference,
/// however they spell it: last quarter's can then not be found, and a member cannot ask about
/// either. Kinds whose references name figures report the same while they are read, but for an
/// indicator in two groups, which would be counted twice.
final class RepeatedReference implements Rule {

  @Override
  public Code code() {
    return Code.RET020;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Stream.concat(
            submission.returns().all().stream()
                .filter(RepeatedReference::isUnchecked)
                .flatMap(one -> repeated(Referenced.in(one, submission))),
            submission.all(Indicators.class).stream()
                .flatMap(one -> inTwoGroups(submission.entries(one))))
        .toList();
  }

  private static boolean isUnchecked(Return one) {
    return switch (one) {
      case ActionPlan _, PlanOfActions _, Recommendations _, Commitments _ -> true;
      default -> false;
    };
  }

  private record Name(String what, String scope, String reference) {}

  private Stream<Finding> repeated(List<Referenced> all) {
    Map<Name, Referenced> first = new HashMap<>();
    return all.stream()
        .flatMap(
            one -> {
              Name name = new Name(one.what(), one.scope(), Referenced.plain(one.reference()));
              return Stream.ofNullable(first.putIfAbsent(name, one))
                  .map(earlier -> finding(one, earlier));
            });
  }

  /// One without figures is not counted in either.
  private Stream<Finding> inTwoGroups(List<Entry> all) {
    Map<String, Referenced> first = new HashMap<>();
    return all.stream()
        .filter(entry -> entry.ratings().stream().anyMatch(r -> r.level() != Level.UNRATED))
        .filter(entry -> !entry.reference().isBlank())
        .map(Referenced::of)
        .flatMap(
            one ->
                Stream.ofNullable(first.putIfAbsent(Referenced.plain(one.reference()), one))
                    .filter(earlier -> !earlier.scope().equals(one.scope()))
                    .filter(earlier -> earlier.title().equalsIgnoreCase(one.title()))
                    .map(earlier -> finding(one, earlier)));
  }

  private Finding finding(Referenced one, Referenced earlier) {
    String article = "aeiou".indexOf(one.what().charAt(0)) < 0 ? "a" : "an";
    return Finding.of(
            code(),
            one.place(),
            "there is already %s %s %s".formatted(article, one.what(), earlier.reference()))
        .excerpt(one.reference())
        .note("the first is at " + earlier.place().text())
        .help("give each %s a reference of its own".formatted(one.what()));
  }
}
