package org.outturn.returns;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.outturn.figure.Unit;
import org.outturn.returns.ActionPlan.Remark;

/// Progress on commitments, grouped by programme or by priority.
///
/// @param scale of their ratings
/// @param grouping how the return heads the groups: "Programme"; blank where it has none
/// @param groups in the order of the return
public record Commitments(
    String name, Scale scale, String grouping, List<Group> groups, List<Figure> figures)
    implements Return {

  public Commitments {
    groups = List.copyOf(groups);
    figures = List.copyOf(figures);
  }

  /// By group, officer and rating.
  @Override
  public Commitments narrowed(Predicate<Traits> shown) {
    List<Group> kept = new ArrayList<>();
    for (Group group : groups) {
      List<Commitment> some =
          group.commitments().stream()
              .filter(commitment -> shown.test(traits(group, commitment)))
              .toList();
      if (!some.isEmpty()) {
        kept.add(new Group(group.name(), some));
      }
    }
    List<Figure> left =
        kept.stream()
            .flatMap(group -> group.commitments().stream())
            .flatMap(commitment -> commitment.targets().stream())
            .flatMap(target -> Stream.of(target.target(), target.actual()))
            .toList();
    return new Commitments(name, scale, grouping, kept, left);
  }

  private Traits traits(Group group, Commitment commitment) {
    return Traits.none()
        .with("group", group.name())
        .with("officer", commitment.officer())
        .rated("rating", scale, commitment.ratings());
  }

  public Stream<Commitment> all() {
    return groups.stream().flatMap(group -> group.commitments().stream());
  }

  @Override
  public List<Rated> rated(Quarter quarter) {
    return all().flatMap(commitment -> commitment.rated().stream()).toList();
  }

  /// The same commitment in another quarter's return.
  public Optional<Commitment> find(String reference, String wording) {
    return all()
        .filter(
            commitment ->
                commitment.reference().equals(reference)
                    && (!reference.isBlank() || commitment.wording().equals(wording)))
        .findFirst();
  }

  /// @param name blank for commitments outside any group
  public record Group(String name, List<Commitment> commitments) {
    public Group {
      commitments = List.copyOf(commitments);
    }
  }

  /// @param reference blank where it has none
  /// @param leadIn what governs this commitment and those after it: "The programme will:"; blank
  ///   where nothing does
  /// @param text the whole, or what stands before its parts
  /// @param parts that are rated each by itself, or listed under one rating; none where it is one
  /// @param rating of the whole; nothing where its parts are rated
  /// @param comment on the whole; the parts may have their own
  /// @param remedy what is being done to put it right; none where the return does not say it apart
  /// @param targetInWords as the return words it
  /// @param targets declared, so that the rating can be computed
  /// @param direction of its worst rating against the previous quarter
  public record Commitment(
      String reference,
      String leadIn,
      String text,
      List<Part> parts,
      String officer,
      Optional<Rating> rating,
      List<Remark> comment,
      List<Remark> remedy,
      String targetInWords,
      List<Target> targets,
      Direction direction,
      RowPlace place) {
    public Commitment {
      parts = List.copyOf(parts);
      comment = List.copyOf(comment);
      remedy = List.copyOf(remedy);
      targets = List.copyOf(targets);
    }

    /// All that it promises, by which one without a reference is known.
    public String wording() {
      return Stream.concat(Stream.of(text), parts.stream().map(Part::text))
          .filter(words -> !words.isBlank())
          .collect(Collectors.joining(" "));
    }

    /// What is said of the whole, then of its parts.
    public String account() {
      return Stream.concat(
              Stream.of(Remark.text(comment)),
              parts.stream().flatMap(part -> part.comment().stream()))
          .collect(Collectors.joining("\n"))
          .strip();
    }

    private Optional<Rated> rated() {
      return worst()
          .map(
              now ->
                  new Rated(
                      reference,
                      among(now).wording(),
                      officer,
                      now,
                      Optional.empty(),
                      direction,
                      among(now).account(),
                      Remark.text(remedy)));
    }

    /// With those of its parts alone that are rated so; all of it where they are not rated by
    /// themselves.
    private Commitment among(Rating rated) {
      List<Part> some =
          parts.stream()
              .filter(part -> part.rating().map(Rating::level).equals(Optional.of(rated.level())))
              .toList();
      return some.isEmpty() ? this : with(some);
    }

    private Commitment with(List<Part> some) {
      return new Commitment(
          reference,
          leadIn,
          text,
          some,
          officer,
          rating,
          comment,
          remedy,
          targetInWords,
          targets,
          direction,
          place);
    }

    /// That of the whole, or those of its parts.
    public List<Rating> ratings() {
      return Stream.concat(rating.stream(), parts.stream().flatMap(part -> part.rating().stream()))
          .toList();
    }

    /// By which it is counted and compared.
    public Optional<Rating> worst() {
      return ratings().stream().max(Comparator.comparingInt(rating -> rating.level().badness()));
    }
  }

  /// @param rating nothing where the commitment is rated as a whole
  /// @param comment nothing where the comment is on the whole
  public record Part(String text, Optional<Rating> rating, Optional<String> comment) {}

  /// @param measure what is counted; blank where the return does not say
  /// @param rating by rule; nothing where figures are wanting, or there is no rule
  public record Target(
      String measure,
      PreferredOutcome preferred,
      Unit unit,
      Figure target,
      Figure actual,
      Optional<Rating.Computed> rating) {}
}
