package org.outturn.returns;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Value;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.Recommendations.Part;
import org.outturn.returns.Recommendations.Response;

/// Returns as lines of text, for comparing them.
final class ReturnDump {
  private final List<String> lines = new ArrayList<>();

  private ReturnDump() {}

  static String of(Return one) {
    ReturnDump dump = new ReturnDump();
    dump.line(0, "return", one.name());
    switch (one) {
      case Recommendations recommendations -> dump.recommendations(recommendations);
      case ServicePlan plan -> dump.plan(plan);
      case Indicators indicators -> dump.indicators(indicators);
      case Commitments commitments -> dump.commitments(commitments);
      default -> throw new IllegalArgumentException("no dump of " + one.getClass());
    }
    return String.join("\n", dump.lines) + "\n";
  }

  private void recommendations(Recommendations all) {
    line(1, "title", all.title());
    for (Recommendations.Recommendation one : all.all()) {
      line(1, "recommendation " + one.reference(), one.text());
      one.whole().ifPresent(this::part);
      one.parts().forEach(this::part);
    }
  }

  private void part(Part part) {
    line(2, part.reference(), part.text());
    line(3, "status", rating(part.status()) + ", " + part.direction().word());
    line(3, "owner", part.owner());
    line(3, "due", due(part.due()));
    line(3, "evidence", String.join("; ", part.evidence()));
    for (Response response : part.response()) {
      switch (response) {
        case Response.Composed(var narrative) ->
            line(3, "composed at " + narrative.place().text(), narrative.text());
        case Response.Plain(var remarks) -> remarks(3, "plain", remarks);
      }
    }
  }

  private void plan(ServicePlan plan) {
    plan.complete().ifPresent(whole -> completion(1, whole));
    for (ServicePlan.Action action : plan.actions()) {
      line(1, "action " + action.reference(), action.title());
      line(2, "group", action.group());
      line(2, "officers", action.authorisingOfficer() + " / " + action.leadOfficer());
      line(2, "deadline", due(action.deadline()));
      line(2, "status", rating(action.status()) + ", " + action.direction().word());
      for (ServicePlan.Period period : action.summary()) {
        line(
            2,
            period.title(),
            rating(period.status()) + " " + period.complete().map(ReturnDump::content).orElse(""));
      }
      completion(2, action.complete());
      comments(action.comments());
      for (ServicePlan.Activity activity : action.activities()) {
        line(2, "activity " + activity.reference(), activity.title());
        line(3, "weight", activity.weight().toPlainString());
        line(3, "lead", activity.leadOfficer());
        line(3, "deadline", due(activity.deadline()));
        line(3, "status", rating(activity.status()));
        activity.complete().ifPresent(figure -> line(3, "complete", content(figure)));
        comments(activity.comments());
      }
    }
  }

  private void comments(List<ServicePlan.Comment> comments) {
    for (ServicePlan.Comment comment : comments) {
      remarks(3, comment.quarter().map(q -> "Q" + q).orElse("comment"), comment.remarks());
    }
  }

  private void completion(int depth, ServicePlan.Completion complete) {
    line(
        depth,
        "complete",
        "stated %s, rolled up %s, expected %s, gap %s"
            .formatted(
                complete.stated().map(ReturnDump::content).orElse("-"),
                content(complete.rolledUp()),
                content(complete.expected()),
                content(complete.gap())));
  }

  private void indicators(Indicators all) {
    all.measures().forEach(measure -> line(1, "measure " + measure.key(), measure.title()));
    for (Indicators.Group group : all.groups()) {
      line(1, "group", group.name());
      for (Indicators.Indicator one : group.indicators()) {
        line(2, "indicator " + one.reference(), one.description());
        line(
            3,
            "kind",
            "%s, %s, %s, %s, %d places"
                .formatted(
                    one.preferred().words(),
                    one.frequency(),
                    one.series().words(),
                    one.unit().sign(),
                    one.figures().stream().findFirst().flatMap(Figure::places).orElse(0)));
        one.figures().forEach(figure -> line(3, figure.address().last(), content(figure)));
        line(
            3,
            "statuses",
            String.join(", ", one.statuses().stream().map(FigureStatus::words).sorted().toList()));
        line(3, "current", rating(one.current()));
        line(3, "forecast", rating(one.forecast()));
        line(3, "trend", one.trend().direction().word() + ": " + one.trend().against().words());
        line(3, "to be achieved", one.toBeAchieved());
        line(3, "owner", one.owner());
        remarks(3, "comment", one.comment());
      }
    }
  }

  private void commitments(Commitments all) {
    line(1, "grouping", all.grouping());
    for (Commitments.Group group : all.groups()) {
      line(1, "group", group.name());
      for (Commitments.Commitment one : group.commitments()) {
        line(2, "commitment " + one.reference(), one.text());
        line(3, "lead-in", one.leadIn());
        line(3, "officer", one.officer());
        line(3, "rating", rating(one.rating()) + ", " + one.direction().word());
        for (Commitments.Part part : one.parts()) {
          line(3, "part", part.text() + " | " + rating(part.rating()));
          part.comment().ifPresent(comment -> line(4, "comment", comment));
        }
        remarks(3, "comment", one.comment());
        line(3, "target in words", one.targetInWords());
        for (Commitments.Target target : one.targets()) {
          line(
              3,
              "target " + target.measure(),
              "%s, %s of %s: %s"
                  .formatted(
                      target.preferred().words(),
                      content(target.actual()),
                      content(target.target()),
                      rating(target.rating().map(computed -> computed))));
        }
      }
    }
  }

  private static String rating(Optional<Rating> rating) {
    return rating
        .map(
            one ->
                switch (one) {
                  case Rating.Judged(var point) -> point.word() + " (judged)";
                  case Rating.Computed(var point, String why) -> point.word() + " (" + why + ")";
                  case Rating.Overridden(var computed, var point, String reason, String post) ->
                      "%s (for %s by %s: %s)"
                          .formatted(point.word(), computed.word(), post, reason);
                  case Rating.NotRated(String words) -> words + " (not rated)";
                })
        .orElse("-");
  }

  private static String content(Figure figure) {
    return switch (figure.content()) {
      case Content.Known(Value.Amount(var money, var _)) -> money.toString();
      case Content.Known(Value.Share(var percent)) ->
          percent.points().scale() > 3
              ? percent.points().setScale(3, RoundingMode.HALF_UP) + "%"
              : percent.toString();
      case Content.Known(Value.Count(var number)) -> number.toPlainString();
      case Content.NoData(var reason, String words) ->
          "no data: " + reason.words() + (words.isEmpty() ? "" : " \"" + words + "\"");
      case Content.Broken(var finding) -> "broken: " + finding.code();
    };
  }

  private static String due(Optional<TargetDate> due) {
    return due.map(date -> date.getClass().getSimpleName() + " " + date.words()).orElse("-");
  }

  private void remarks(int depth, String what, List<Remark> remarks) {
    for (Remark remark : remarks) {
      switch (remark) {
        case Remark.Words(String text) -> line(depth, what, text);
        case Remark.Bullet(String text) -> line(depth, what, "• " + text);
      }
    }
  }

  /// What is blank is left out.
  private void line(int depth, String what, String text) {
    if (!text.isBlank() || depth < 3) {
      lines.add("  ".repeat(depth) + what + (text.isBlank() ? "" : ": " + text.strip()));
    }
  }
}
