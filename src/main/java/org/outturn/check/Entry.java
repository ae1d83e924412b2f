package org.outturn.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.figure.Figure;
import org.outturn.figure.Percent;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Scale.Level;
import org.outturn.returns.ActionPlan;
import org.outturn.returns.ActionPlan.Action;
import org.outturn.returns.ActionPlan.Objective;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.ActionPlan.Step;
import org.outturn.returns.Commitments;
import org.outturn.returns.Indicators;
import org.outturn.returns.PlanOfActions;
import org.outturn.returns.Recommendations;
import org.outturn.returns.Return;
import org.outturn.returns.RiskRegister;
import org.outturn.returns.RowPlace;
import org.outturn.returns.ServicePlan;
import org.outturn.returns.TargetDate;

/// What is reported on line by line, whatever the kind of return: something that may be due, is
/// rated and commented on.
///
/// @param what as findings call it: "activity"
/// @param scope within which its reference is its own: the objective of an action; blank where that
///   is the whole return
/// @param reference by which it is known among its like; blank where it has none
/// @param formerly the reference that it had last quarter; blank where it kept it
/// @param owners posts that answer for it
/// @param scale of its ratings
/// @param complete how far it has come, where the return says so
/// @param words said of it itself this quarter; blank where there are none
/// @param remedy what is being done to put it right; blank where the return does not say it apart
/// @param commentary of this quarter on it and on its parts, in one text; blank where there is none
public record Entry(
    String what,
    String scope,
    String reference,
    String title,
    String formerly,
    RowPlace place,
    Optional<TargetDate> due,
    List<String> owners,
    List<Rating> ratings,
    Optional<Scale> scale,
    Optional<Percent> complete,
    String words,
    String remedy,
    String commentary) {
  private static final Pattern COMPLETE = Pattern.compile("(?i)completed?|done|achieved|finished");

  public Entry {
    owners = List.copyOf(owners);
    ratings = List.copyOf(ratings);
  }

  /// By which the same thing is found in another quarter.
  ///
  /// @param title blank where the reference tells
  public record Key(String what, String scope, String reference, String title) {}

  public Key key() {
    return keyOf(reference);
  }

  /// By which last quarter knew it.
  public Key earlierKey() {
    return keyOf(formerly.isBlank() ? reference : formerly);
  }

  private Key keyOf(String one) {
    return new Key(what, scope, one, one.isBlank() ? title : "");
  }

  /// As findings name it: "CPr6 7".
  public String name() {
    return (scope + " " + reference).strip();
  }

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

  /// Whether its ratings tell that all of it is complete.
  public boolean isComplete() {
    return !ratings.isEmpty() && ratings.stream().allMatch(Entry::saysComplete);
  }

  /// Whether a rating tells that all is done: blue, or the word.
  public static boolean saysComplete(Rating rating) {
    return rating.level() == Level.BLUE || COMPLETE.matcher(rating.word().strip()).matches();
  }

  /// Whether all that is rated of it is on course or better.
  public boolean isOnCourse() {
    return !ratings.isEmpty() && ratings.stream().allMatch(r -> r.level() == Level.GREEN);
  }

  /// Whether its scale tells what is complete from what is on course.
  public boolean tellsComplete() {
    return scale.stream()
        .anyMatch(
            s ->
                s.points().stream().anyMatch(point -> point.level() == Level.BLUE)
                    || s.notRated().stream().anyMatch(word -> COMPLETE.matcher(word).matches()));
  }

  /// Whether one of its ratings tells that it is not complete yet: on a scale without a rating for
  /// complete, green may mean either.
  public boolean isOpen() {
    return ratings.stream()
        .map(Rating::level)
        .anyMatch(
            level ->
                switch (level) {
                  case RED, AMBER -> true;
                  case GREEN -> tellsComplete();
                  case BLUE, UNRATED -> false;
                });
  }

  private static Stream<Entry> of(ActionPlan plan) {
    return plan.objectives().stream()
        .flatMap(
            objective ->
                objective.actions().stream()
                    .flatMap(
                        action ->
                            action.steps().stream()
                                .map(step -> of(plan, objective, action, step))));
  }

  private static Entry of(ActionPlan plan, Objective objective, Action action, Step step) {
    String words = Remark.text(step.progress());
    return new Entry(
        "action",
        objective.reference(),
        action.reference(),
        action.title(),
        action.formerly(),
        step.place(),
        step.targetDate(),
        Owners.in(step.officer()),
        step.ratings(),
        Optional.of(plan.progress()),
        Optional.empty(),
        words,
        Remark.text(step.remedy()),
        words);
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
              String words = ServicePlan.Comment.text(action.comments(), quarter);
              String commentary =
                  Stream.concat(Stream.of(words), activities.stream().map(Entry::commentary))
                      .collect(Collectors.joining("\n"));
              // What is done about the action is done in its activities.
              String remedy =
                  Stream.concat(
                          Stream.of(Remark.text(action.remedy())),
                          activities.stream().map(Entry::remedy))
                      .collect(Collectors.joining("\n"));
              Entry whole =
                  new Entry(
                      "action",
                      "",
                      action.reference(),
                      action.title(),
                      "",
                      action.place(),
                      action.deadline(),
                      Owners.in(action.authorisingOfficer(), action.leadOfficer()),
                      action.status().stream().toList(),
                      Optional.of(plan.scale()),
                      action.complete().stated().flatMap(Entry::percent),
                      words,
                      remedy.strip(),
                      commentary.strip());
              return Stream.concat(Stream.of(whole), activities.stream());
            });
  }

  private static Entry of(
      ServicePlan plan, ServicePlan.Action action, ServicePlan.Activity activity, Quarter quarter) {
    String words = ServicePlan.Comment.text(activity.comments(), quarter);
    return new Entry(
        "activity",
        action.reference(),
        activity.reference(),
        "%s: %s".formatted(action.title(), activity.title()),
        "",
        activity.place(),
        activity.deadline(),
        Owners.in(activity.leadOfficer()),
        activity.status().stream().toList(),
        Optional.of(plan.scale()),
        activity.complete().flatMap(Entry::percent),
        words,
        Remark.text(activity.remedy()),
        words);
  }

  private static Optional<Percent> percent(Figure figure) {
    return figure.value().map(value -> new Percent(value.interval().middle()));
  }

  private static Stream<Entry> of(Indicators indicators) {
    return indicators.groups().stream()
        .flatMap(
            group ->
                group.indicators().stream()
                    .map(
                        one ->
                            reported(
                                "indicator",
                                group.name(),
                                one.reference(),
                                one.description(),
                                one.place(),
                                one.owner(),
                                one.ratings(),
                                indicators.scale(),
                                Remark.text(one.comment()),
                                Remark.text(one.remedy()))));
  }

  private static Stream<Entry> of(Commitments commitments) {
    return commitments
        .all()
        .map(
            one ->
                reported(
                    "commitment",
                    "",
                    one.reference(),
                    one.wording(),
                    one.place(),
                    one.officer(),
                    one.ratings(),
                    Optional.of(commitments.scale()),
                    one.account(),
                    Remark.text(one.remedy())));
  }

  /// What has no deadline.
  private static Entry reported(
      String what,
      String scope,
      String reference,
      String title,
      RowPlace place,
      String owner,
      List<Rating> ratings,
      Optional<Scale> scale,
      String words,
      String remedy) {
    return new Entry(
        what,
        scope,
        reference,
        title,
        "",
        place,
        Optional.empty(),
        Owners.in(owner),
        ratings,
        scale,
        Optional.empty(),
        words,
        remedy,
        words);
  }

  private static Stream<Entry> of(Recommendations recommendations) {
    return recommendations
        .answered()
        .map(
            part ->
                new Entry(
                    "recommendation",
                    part.review(),
                    part.reference(),
                    part.text(),
                    "",
                    part.place(),
                    part.due(),
                    Owners.in(part.owner()),
                    part.status().stream().toList(),
                    Optional.of(recommendations.scale()),
                    Optional.empty(),
                    part.account(),
                    Remark.text(part.remedy()),
                    part.account()));
  }

  private static Stream<Entry> of(PlanOfActions plan) {
    return plan.actions()
        .map(
            a ->
                plain(
                    "action", a.reference(), a.title(), a.place(), a.deadlines(), a.leadOfficer()));
  }

  private static Stream<Entry> of(RiskRegister register) {
    return register.risks().stream()
        .map(r -> plain("risk", r.reference(), r.title(), r.place(), r.deadlines(), r.owner()));
  }

  /// What nobody rates or comments on.
  ///
  /// @param deadlines of its phases, of which the last counts
  private static Entry plain(
      String what,
      String reference,
      String title,
      RowPlace place,
      List<TargetDate> deadlines,
      String owner) {
    return new Entry(
        what,
        "",
        reference,
        title,
        "",
        place,
        deadlines.stream().reduce((_, last) -> last),
        Owners.in(owner),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "");
  }
}
