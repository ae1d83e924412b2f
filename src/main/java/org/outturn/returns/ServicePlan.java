package org.outturn.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.returns.ActionPlan.Remark;

/// Monitoring of a service plan: actions, what they are made of, and how far they have come.
///
/// @param scale of status
/// @param actions in the order of their references
/// @param complete how far the plan has come as a whole; nothing where it is not shown whole
public record ServicePlan(
    String name,
    Scale scale,
    List<Action> actions,
    Optional<Completion> complete,
    List<Figure> figures)
    implements Return {

  public ServicePlan {
    actions = List.copyOf(actions);
    figures = List.copyOf(figures);
  }

  /// By group, authorising and lead officer, and status.
  @Override
  public ServicePlan narrowed(Predicate<Traits> shown) {
    List<Action> kept = actions.stream().filter(action -> shown.test(traits(action))).toList();
    return new ServicePlan(
        name,
        scale,
        kept,
        complete.filter(_ -> kept.size() == actions.size()),
        kept.stream().flatMap(action -> action.figures().stream()).toList());
  }

  private Traits traits(Action action) {
    return Traits.none()
        .with("group", action.group())
        .with("authorising-officer", action.authorisingOfficer())
        .with("lead-officer", action.leadOfficer())
        .rated("status", scale, action.status().stream().toList())
        .rated("rating", scale, action.status().stream().toList());
  }

  /// Of an action without a comment its activities tell.
  @Override
  public List<Rated> rated(Quarter quarter) {
    return actions.stream()
        .flatMap(action -> action.status().stream().map(now -> action.rated(now, quarter)))
        .toList();
  }

  /// The same action in another quarter's plan.
  public Optional<Action> find(String reference, String title) {
    return actions.stream()
        .filter(
            action ->
                action.reference().equals(reference)
                    && (!reference.isBlank() || action.title().equals(title)))
        .findFirst();
  }

  /// @param group under which the return lists it; blank where it has none
  /// @param summary the quarters that the return tells of, oldest first, up to the present
  /// @param status at present: that of the last quarter in which the action was live
  /// @param comments on the action itself; its activities have theirs
  /// @param remedy what is being done to put it right; none where the return does not say it apart
  /// @param direction of its status against the quarter before
  public record Action(
      String group,
      String reference,
      String title,
      String authorisingOfficer,
      String leadOfficer,
      Optional<TargetDate> deadline,
      Optional<Rating> status,
      List<Period> summary,
      Completion complete,
      List<Comment> comments,
      List<Remark> remedy,
      List<Activity> activities,
      Direction direction,
      RowPlace place) {
    public Action {
      summary = List.copyOf(summary);
      comments = List.copyOf(comments);
      remedy = List.copyOf(remedy);
      activities = List.copyOf(activities);
    }

    private List<Figure> figures() {
      return Stream.of(
              complete.figures().stream(),
              summary.stream().flatMap(period -> period.complete().stream()),
              activities.stream().flatMap(activity -> activity.complete().stream()))
          .flatMap(all -> all)
          .toList();
    }

    private Rated rated(Rating now, Quarter quarter) {
      return new Rated(
          reference,
          title,
          leadOfficer,
          now,
          Optional.empty(),
          direction,
          own(Comment.text(comments, quarter), one -> Comment.text(one.comments(), quarter)),
          own(Remark.text(remedy), one -> Remark.text(one.remedy())));
    }

    /// What is said of the action itself, or else of those of its activities that are rated worst.
    private String own(String words, Function<Activity, String> ofActivity) {
      int worst = activities.stream().mapToInt(Activity::badness).max().orElse(0);
      return words.isBlank()
          ? activities.stream()
              .filter(activity -> activity.badness() == worst)
              .map(ofActivity)
              .filter(some -> !some.isBlank())
              .collect(Collectors.joining("\n"))
          : words;
    }
  }

  /// What a return says of an action in one quarter.
  ///
  /// @param complete the % stated; nothing where none is
  public record Period(int quarter, Optional<Rating> status, Optional<Figure> complete) {
    public String title() {
      return "Quarter " + quarter;
    }
  }

  /// Percent complete, from all sides.
  ///
  /// @param stated by the return for the action as a whole
  /// @param rolledUp from the parts, by their weights
  /// @param expected the share of the time gone by
  /// @param gap what is complete less what is expected, in points
  public record Completion(Optional<Figure> stated, Figure rolledUp, Figure expected, Figure gap) {
    private List<Figure> figures() {
      return Stream.concat(stated.stream(), Stream.of(rolledUp, expected, gap)).toList();
    }
  }

  /// @param reference blank where it has none
  /// @param complete nothing where the return gives no %
  /// @param remedy what is being done to put it right; none where the return does not say it apart
  public record Activity(
      String reference,
      String title,
      BigDecimal weight,
      String leadOfficer,
      Optional<TargetDate> deadline,
      Optional<Rating> status,
      Optional<Figure> complete,
      List<Comment> comments,
      List<Remark> remedy,
      RowPlace place) {
    public Activity {
      comments = List.copyOf(comments);
      remedy = List.copyOf(remedy);
    }

    private int badness() {
      return status.orElse(new Rating.NotRated("")).level().badness();
    }
  }

  /// @param quarter in which it was made; nothing where the return does not say
  public record Comment(Optional<Integer> quarter, List<Remark> remarks) {
    public Comment {
      remarks = List.copyOf(remarks);
    }

    /// What was said in a quarter, or in none that is named.
    public static String text(List<Comment> comments, Quarter quarter) {
      return comments.stream()
          .filter(comment -> comment.quarter().map(q -> q == quarter.number()).orElse(true))
          .map(comment -> Remark.text(comment.remarks()))
          .collect(Collectors.joining("\n"));
    }
  }
}
