package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Quarter;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.finding.Location;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.workspace.Paper.Narrative;

/// Progress against the recommendations of a review or inspection.
///
/// @param title what made them; blank where the return does not say
/// @param scale of their status
/// @param all in the order of the return
public record Recommendations(
    String name, String title, Scale scale, List<Recommendation> all, List<Figure> figures)
    implements Return {

  public Recommendations {
    all = List.copyOf(all);
    figures = List.copyOf(figures);
  }

  /// By recommendation, owner and status (its rating): a recommendation stays where any part of it
  /// does.
  @Override
  public Recommendations narrowed(Predicate<Traits> shown) {
    List<Recommendation> kept = all.stream().filter(r -> shown.test(traits(r))).toList();
    return new Recommendations(name, title, scale, kept, List.of());
  }

  private Traits traits(Recommendation recommendation) {
    List<Part> parts = recommendation.answered();
    List<Rating> statuses = parts.stream().flatMap(part -> part.status().stream()).toList();
    return Traits.none()
        .with("recommendation", recommendation.reference())
        .with("owner", parts.stream().map(Part::owner).toArray(String[]::new))
        .rated("status", scale, statuses)
        .rated("rating", scale, statuses);
  }

  /// What has been done, in the order of the references: each part of a recommendation, or the
  /// recommendation itself where it has no parts.
  public Stream<Part> answered() {
    return all.stream().flatMap(recommendation -> recommendation.answered().stream());
  }

  @Override
  public List<Rated> rated(Quarter quarter) {
    return answered().flatMap(part -> part.rated().stream()).toList();
  }

  /// The same part in another quarter's return.
  ///
  /// @param review that made it; blank where the return has one alone
  public Optional<Part> find(String review, String reference) {
    return answered()
        .filter(part -> part.review().equals(review) && part.reference().equals(reference))
        .findFirst();
  }

  /// @param review that made it, within which its reference is its own; blank where the return has
  ///   one alone
  /// @param reference `5`
  /// @param whole what has been done about it as a whole; nothing where its parts alone are
  ///   answered
  /// @param parts in order; none where it is not divided
  public record Recommendation(
      String review,
      String reference,
      String text,
      Optional<Part> whole,
      List<Part> parts,
      Location place) {
    public Recommendation {
      parts = List.copyOf(parts);
      if (whole.isEmpty() && parts.isEmpty()) {
        throw new IllegalArgumentException("neither parts nor a whole: " + reference);
      }
    }

    public List<Part> answered() {
      return Stream.concat(whole.stream(), parts.stream()).toList();
    }
  }

  /// A recommendation, or a part of one, with its answer.
  ///
  /// @param review that made it; blank where the return has one alone
  /// @param reference `5(b)`, or the recommendation's own
  /// @param label `b`; blank for a recommendation as a whole
  /// @param status nothing where none is given
  /// @param owner a post
  /// @param evidence titles of what shows it
  /// @param response paragraphs; none where there is no response yet
  /// @param remedy what is being done where it has fallen behind; none where the return does not
  ///   say it apart from the response
  /// @param direction of its status against the previous quarter
  public record Part(
      String review,
      String reference,
      String label,
      String text,
      Optional<Rating> status,
      String owner,
      Optional<TargetDate> due,
      List<String> evidence,
      List<Response> response,
      List<Remark> remedy,
      Direction direction,
      RowPlace place) {
    public Part {
      evidence = List.copyOf(evidence);
      response = List.copyOf(response);
      remedy = List.copyOf(remedy);
    }

    /// The response, paragraph by paragraph.
    public String account() {
      return response.stream()
          .map(
              paragraph ->
                  switch (paragraph) {
                    // Where its lines end means nothing.
                    case Response.Composed(Narrative narrative) ->
                        narrative.text().replaceAll("(?<!\\n)\\n(?!\\n)", " ");
                    case Response.Plain(List<Remark> remarks) -> Remark.text(remarks);
                  })
          .collect(Collectors.joining("\n"));
    }

    private Optional<Rated> rated() {
      return status.map(
          now ->
              new Rated(
                  reference,
                  text,
                  owner,
                  now,
                  Optional.empty(),
                  direction,
                  account(),
                  Remark.text(remedy)));
    }
  }

  /// A paragraph, or several, of a response.
  public sealed interface Response {
    /// Written for the paper, in CommonMark.
    record Composed(Narrative narrative) implements Response {}

    /// From a cell, which is plain text.
    record Plain(List<Remark> remarks) implements Response {
      public Plain {
        remarks = List.copyOf(remarks);
      }
    }
  }
}
