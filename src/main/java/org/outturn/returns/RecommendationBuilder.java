package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Direction;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.finding.Finding;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.Recommendations.Part;
import org.outturn.returns.Recommendations.Recommendation;
import org.outturn.returns.Recommendations.Response;

/// What YAML and sheets say about recommendations alike, as records.
final class RecommendationBuilder {
  private final String name;
  private final Scale scale;
  private final Optional<Recommendations> before;
  private final List<Finding> findings = new ArrayList<>();

  RecommendationBuilder(String name, Scale scale, Optional<Recommendations> before) {
    this.name = name;
    this.scale = scale;
    this.before = before;
  }

  /// What is said of a recommendation or a part, as it is written.
  record Answer(
      Written status,
      String owner,
      Written due,
      List<String> evidence,
      List<Response> response,
      List<Remark> remedy,
      RowPlace place) {

    boolean saysNothing() {
      return status.isEmpty()
          && owner.isBlank()
          && due.isEmpty()
          && evidence.isEmpty()
          && response.isEmpty()
          && remedy.isEmpty();
    }
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /// @param review blank where the return has one alone
  /// @param label `b`; blank for the recommendation as a whole
  Part part(String review, String reference, String label, String text, Answer answer) {
    String whole = label.isBlank() ? reference : "%s(%s)".formatted(reference, label);
    Optional<Rating> status =
        new RatingText("Status", scale).judged(answer.status(), findings::add).stream().findFirst();
    return new Part(
        review,
        whole,
        label,
        text,
        status,
        answer.owner(),
        DateText.read(answer.due(), "Due date", findings::add),
        answer.evidence(),
        answer.response(),
        answer.remedy(),
        direction(review, whole, status),
        answer.place());
  }

  private Direction direction(String review, String reference, Optional<Rating> now) {
    return before
        .flatMap(b -> b.find(review, reference))
        .flatMap(Part::status)
        .flatMap(then -> now.map(status -> Direction.of(then, status)))
        .orElse(Direction.NO_COMPARISON);
  }

  Recommendations all(String title, List<Recommendation> all) {
    List<Rating> statuses =
        all.stream()
            .flatMap(recommendation -> recommendation.answered().stream())
            .flatMap(part -> part.status().stream())
            .toList();
    return new Recommendations(
        name,
        title,
        scale,
        all,
        new RatingCount(name, scale, "recommendations and parts by their status").of(statuses));
  }
}
