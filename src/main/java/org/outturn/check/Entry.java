package org.outturn.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.Commitments;
import org.outturn.returns.Indicators;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;
import org.outturn.returns.RiskRegister;
import org.outturn.returns.ServicePlan;
import org.outturn.returns.TargetDate;

/// What is reported on line by line, whatever the kind of return: something that may be due, is
/// rated and commented on.
///
/// @param what as findings call it: "activity"
/// @param reference by which it is known among its like; blank where it has none
/// @param scales of its ratings
/// @param commentary of this quarter, in one text; blank where there is none
public record Entry(
    String what,
    String reference,
    String title,
    Location place,
    Optional<TargetDate> due,
    List<Rating> ratings,
    Optional<Scale> scale,
    String commentary) {

  /// @param quarter that the return reports on
  public static Stream<Entry> of(Return one, Quarter quarter) {
    return switch (one) {
      case ActionPlan plan -> of(plan);
      case ServicePlan plan -> of(plan, quarter);
      case Indicators indicators -> of(indicators);
      case Commitments commitments -> of(commitments);
      case Recommendations recommendations -> of(recommendations);
      case PlanOfActions plan -> of(plan);
      case RiskRegister register -> of(register);
      default -> Stream.empty();
    };
  }

  /// Whether one of its ratings tells that it is not complete yet: on a scale without a rating for
  /// complete, green may mean either.
  boolean isOpen() {
    boolean greenIsOpen =
        scale.stream()
            .flatMap(s -> s.points().stream())
            .anyMatch(point -> point.level() == Level.BLUE);
    return ratings.stream()
        .map(Rating::level)
        .anyMatch(
            level ->
                switch (level) {
                  case RED, AMBER -> true;
                  case GREEN -> greenIsOpen;
                  case BLUE, UNRATED -> false;
                });
  }

  /// Whether it is the same thing as one of another quarter.
  boolean isSameAs(Entry other) {
    return what.equals(other.what)
        && reference.equals(other.reference)
        && (!reference.isBlank() || title.equals(other.title));
  }

  private static Stream<Entry> of(ActionPlan plan) {
    return plan.objectives().stream()
        .flatMap(
            objective ->
                objective.actions().stream()
                    .flatMap(
                        action ->
                            action.steps().stream()
                                .map(
                                    step ->
                                        new Entry(
                                            "action",
                                            (objective.reference() + " " + action.reference())
                                                .strip(),
                                            action.title(),
                                            step.place(),
                                            step.targetDate(),
                                            step.ratings(),
                                            Optional.of(plan.progress()),
                                            Remark.text(step.progress())))));
  }

  /// Of an action its activities tell.
  private static Stream<Entry> of(ServicePlan plan, Quarter quarter) {
    return plan.actions().stream()
        .flatMap(
            action -> {
              List<Entry> activities =
                  action.activities().stream()
                      .map(activity -> of(plan, action, activity, quarter))
                      .toList();
              String commentary =
                  Stream.concat(
                          Stream.of(ServicePlan.Comment.text(action.comments(), quarter)),
                          activities.stream().map(Entry::commentary))
                      .collect(Collectors.joining("\n"));
              Entry whole =
                  new Entry(
                      "action",
                      action.reference(),
                      action.title(),
                      action.place(),
                      action.deadline(),
                      action.status().stream().toList(),
                      Optional.of(plan.scale()),
                      commentary.strip());
              return Stream.concat(Stream.of(whole), activities.stream());
            });
  }

  private static Entry of(
      ServicePlan plan, ServicePlan.Action action, ServicePlan.Activity activity, Quarter quarter) {
    return new Entry(
        "activity",
        activity.reference(),
        "%s: %s".formatted(action.title(), activity.title()),
        activity.place(),
        activity.deadline(),
        activity.status().stream().toList(),
        Optional.of(plan.scale()),
        ServicePlan.Comment.text(activity.comments(), quarter));
  }

  private static Stream<Entry> of(Indicators indicators) {
    return indicators.groups().stream()
        .flatMap(
            group ->
                group.indicators().stream()
                    .map(
                        indicator ->
                            new Entry(
                                "indicator",
                                (group.name() + " " + indicator.reference()).strip(),
                                indicator.description(),
                                indicator.place(),
                                Optional.empty(),
                                indicator.ratings(),
                                indicators.scale(),
                                Remark.text(indicator.comment()))));
  }

  private static Stream<Entry> of(Commitments commitments) {
    return commitments
        .all()
        .map(
            one ->
                new Entry(
                    "commitment",
                    one.reference(),
                    one.wording(),
                    one.place(),
                    Optional.empty(),
                    one.ratings(),
                    Optional.of(commitments.scale()),
                    one.account()));
  }

  private static Stream<Entry> of(Recommendations recommendations) {
    return recommendations
        .answered()
        .map(
            part ->
                new Entry(
                    "recommendation",
                    part.reference(),
                    part.text(),
                    part.place(),
                    part.due(),
                    part.status().stream().toList(),
                    Optional.of(recommendations.scale()),
                    part.account()));
  }

  private static Stream<Entry> of(PlanOfActions plan) {
    return plan.actions()
        .map(a -> plain("action", a.reference(), a.title(), a.place(), a.deadlines()));
  }

  private static Stream<Entry> of(RiskRegister register) {
    return register.risks().stream()
        .map(r -> plain("risk", r.reference(), r.title(), r.place(), r.deadlines()));
  }

  /// What nobody rates or comments on.
  ///
  /// @param deadlines of its phases, of which the last counts
  private static Entry plain(
      String what, String reference, String title, Location place, List<TargetDate> deadlines) {
    Optional<TargetDate> due = deadlines.stream().reduce((_, last) -> last);
    return new Entry(what, reference, title, place, due, List.of(), Optional.empty(), "");
  }
}
