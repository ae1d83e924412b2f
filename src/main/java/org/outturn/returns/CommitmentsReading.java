package org.outturn.returns;

import static org.outturn.returns.CommitmentsKind.ACTUAL;
import static org.outturn.returns.CommitmentsKind.COMMENT;
import static org.outturn.returns.CommitmentsKind.GROUP;
import static org.outturn.returns.CommitmentsKind.LEAD_IN;
import static org.outturn.returns.CommitmentsKind.MEASURE;
import static org.outturn.returns.CommitmentsKind.OFFICER;
import static org.outturn.returns.CommitmentsKind.PREFERRED;
import static org.outturn.returns.CommitmentsKind.RATING;
import static org.outturn.returns.CommitmentsKind.REFERENCE;
import static org.outturn.returns.CommitmentsKind.TARGET;
import static org.outturn.returns.CommitmentsKind.TARGET_WORDS;
import static org.outturn.returns.CommitmentsKind.TEXT;
import static org.outturn.returns.CommitmentsKind.UNIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.figure.Address;
import org.outturn.figure.Content.Reason;
import org.outturn.figure.Direction;
import org.outturn.figure.Figure;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.figure.Unit;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.Commitments.Commitment;
import org.outturn.returns.Commitments.Group;
import org.outturn.returns.Commitments.Part;
import org.outturn.returns.Commitments.Target;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Heading;
import org.outturn.source.Recognised.Line;
import org.outturn.workspace.ExpectedReturn;

/// One return of commitments being read. A blank programme, priority or lead-in means as above; a
/// row without a commitment declares a further target of the one above it.
final class CommitmentsReading {
  /// "Customer First will: …" at the beginning of a commitment.
  private static final Pattern LEADING =
      Pattern.compile("(?s)(?<lead>[^.:\\n]{2,80}\\bwill:)\\s+(?<text>.+)");

  private final ExpectedReturn expected;
  private final Optional<Commitments> before;
  private final List<Finding> findings = new ArrayList<>();
  private final DeclaredFigures figures = new DeclaredFigures(findings::add);
  private final Names names = new Names(findings::add);
  private final Scale scale;
  private final TargetRating rule;
  private final Map<String, List<Open>> groups = new LinkedHashMap<>();
  private String group = "";
  private String leadIn = "";
  private int count;

  CommitmentsReading(ExpectedReturn expected, Scale scale, Optional<Commitments> before) {
    this.expected = expected;
    this.before = before;
    this.scale = scale;
    this.rule = new TargetRating(scale, expected.shortfall(), findings::add);
  }

  Result<Optional<Return>> commitments(Tables tables) {
    names.reserve(Address.of(expected.name(), "count"));
    tables.lines().forEach(this::read);
    List<Group> closed =
        groups.entrySet().stream()
            .map(e -> new Group(e.getKey(), e.getValue().stream().map(this::closed).toList()))
            .toList();
    List<Figure> all = new ArrayList<>(figures.figures());
    all.addAll(
        new RatingCount(expected.name(), scale, "commitments by their worst rating")
            .of(
                closed.stream()
                    .flatMap(g -> g.commitments().stream())
                    .flatMap(commitment -> commitment.worst().stream())
                    .toList()));
    String grouping = tables.heading(GROUP).map(Heading::text).orElse("");
    return new Result<>(
        Optional.of(new Commitments(expected.name(), scale, grouping, closed, all)), findings);
  }

  private void read(Line line) {
    boolean committed = !line.shown(TEXT).isBlank();
    switch (line.kind()) {
      case GROUP -> {
        if (committed && !line.shown(REFERENCE).isBlank()) {
          commitment(line);
        } else {
          begin(Tables.nameCell(line).shown().strip());
        }
      }
      case DATA, TOTAL -> {
        if (committed) {
          commitment(line);
        } else {
          further(line);
        }
      }
      case REMARK -> {}
    }
  }

  private void begin(String name) {
    if (!name.equals(group)) {
      group = name;
      leadIn = "";
    }
  }

  private void commitment(Line line) {
    if (!line.shown(GROUP).isBlank()) {
      begin(line.shown(GROUP).strip());
    }
    String text = line.shown(TEXT).strip();
    Matcher leading = LEADING.matcher(text);
    if (!line.shown(LEAD_IN).isBlank()) {
      leadIn = line.shown(LEAD_IN).strip();
    } else if (leading.matches()) {
      leadIn = leading.group("lead").strip();
      text = leading.group("text").strip();
    }
    count++;
    String reference = line.shown(REFERENCE).strip();
    Cell named = Tables.nameCell(line, REFERENCE, TEXT);
    Address address =
        names.claim(
            Address.of(expected.name(), reference.isEmpty() ? "commitment-" + count : reference),
            named.shown(),
            named.place());
    Open open = new Open(reference, leadIn, text, line, named, address);
    groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(open);
    target(open, line);
  }

  private void further(Line line) {
    Optional<Open> above = groups.values().stream().reduce((_, last) -> last).map(List::getLast);
    boolean rated = !line.shown(RATING).isBlank();
    if (above.isEmpty() || rated) {
      Cell first = Tables.nameCell(line);
      findings.add(
          Finding.of(Code.RET018, first.place(), "this row has no commitment")
              .excerpt(first.shown())
              .help("give it the text of its commitment, or take it out"));
      return;
    }
    above.ifPresent(open -> target(open, line));
  }

  // -- targets

  private void target(Open open, Line line) {
    Optional<Written> target = written(line, TARGET);
    Optional<Written> actual = written(line, ACTUAL);
    if (target.isEmpty() || actual.isEmpty() || bothBlank(target.get(), actual.get())) {
      return;
    }
    String measure = line.shown(MEASURE).strip();
    Unit unit =
        figures.unit(written(line, UNIT), List.of(target.get(), actual.get()), expected.unit());
    Address address =
        open.address.with(measure.isEmpty() ? String.valueOf(open.targets.size() + 1) : measure);
    PreferredOutcome preferred = OutcomeText.read(line.cell(PREFERRED), findings::add);
    Figure aim = figures.read(target.get(), "Target", unit, address.with(TARGET), Reason.NO_TARGET);
    Figure reached =
        figures.read(
            actual.get(), "Actual or forecast", unit, address.with(ACTUAL), Reason.NOT_COLLECTED);
    open.targets.add(
        new Target(
            measure,
            preferred,
            unit,
            aim,
            reached,
            rule.computed(preferred, Optional.of(aim), Optional.of(reached), Optional.empty())));
  }

  private static boolean bothBlank(Written one, Written other) {
    return one.isEmpty() && other.isEmpty();
  }

  private static Optional<Written> written(Line line, String key) {
    return line.cell(key).map(Written::of);
  }

  // -- ratings and parts

  private Commitment closed(Open open) {
    List<Remark> lines = RemarkText.read(open.text);
    List<String> bullets =
        lines.stream()
            .filter(Remark.Bullet.class::isInstance)
            .map(CommitmentsReading::text)
            .toList();
    String whole =
        lines.stream()
            .filter(Remark.Words.class::isInstance)
            .map(CommitmentsReading::text)
            .reduce((one, next) -> one + "\n" + next)
            .orElse("");
    // A bullet by itself is but how the return begins its lines.
    boolean divided = bullets.size() > 1;
    Optional<Cell> cell = open.line.cell(RATING).filter(c -> !c.isEmpty());
    List<Rating> stated =
        cell.map(c -> new RatingText("Rating", scale).judged(c, findings::add)).orElse(List.of());
    boolean eachRated = divided && stated.size() > 1;
    if (stated.size() > 1 && stated.size() != bullets.size()) {
      findings.add(unfitting(cell.orElseThrow(), stated.size(), divided ? bullets.size() : 1));
    }
    List<Remark> comment = RemarkText.read(open.line.shown(COMMENT));
    List<Part> parts =
        divided ? parts(bullets, eachRated ? stated : List.of(), comment) : List.of();
    boolean eachCommented = parts.stream().anyMatch(part -> part.comment().isPresent());
    Optional<Rating> rating = eachRated ? Optional.empty() : rating(open, cell);
    Commitment now =
        new Commitment(
            open.reference,
            open.leadIn,
            divided ? whole : lines.isEmpty() ? open.text : joined(lines),
            parts,
            open.line.shown(OFFICER).strip(),
            rating,
            eachCommented ? List.of() : comment,
            Remedy.of(open.line),
            open.line.shown(TARGET_WORDS).strip(),
            open.targets,
            Direction.NO_COMPARISON,
            RowPlace.of(open.line, open.named, CommitmentsKind.SAID));
    return withDirection(now);
  }

  private static List<Part> parts(List<String> texts, List<Rating> ratings, List<Remark> comment) {
    boolean eachCommented =
        comment.size() == texts.size()
            && comment.stream().allMatch(Remark.Bullet.class::isInstance);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      parts.add(
          new Part(
              texts.get(i),
              i < ratings.size() ? Optional.of(ratings.get(i)) : Optional.empty(),
              eachCommented ? Optional.of(text(comment.get(i))) : Optional.empty()));
    }
    return parts;
  }

  /// By rule the worst of its targets', as long as each of them can be rated.
  private Optional<Rating> rating(Open open, Optional<Cell> stated) {
    Optional<Rating.Computed> ours =
        open.targets.stream().allMatch(target -> target.rating().isPresent())
            ? open.targets.stream()
                .flatMap(target -> target.rating().stream())
                .max(Comparator.comparingInt(rating -> rating.level().badness()))
            : Optional.empty();
    return ours.flatMap(computed -> new Overrides(scale, findings::add).of(computed, open.line))
        .or(() -> rule.settled(ours, stated, "Rating"));
  }

  private static Finding unfitting(Cell cell, int ratings, int parts) {
    return Finding.of(
            Code.RET111,
            cell.place(),
            "there are %d ratings, but the commitment has %s"
                .formatted(ratings, parts == 1 ? "one part" : parts + " parts"))
        .excerpt(cell.shown())
        .help("give one rating for the whole, or one for each bullet, a line each");
  }

  private Commitment withDirection(Commitment now) {
    Direction direction =
        before
            .flatMap(b -> b.find(now.reference(), now.wording()))
            .flatMap(Commitment::worst)
            .flatMap(then -> now.worst().map(worst -> Direction.of(then, worst)))
            .orElse(Direction.NO_COMPARISON);
    return new Commitment(
        now.reference(),
        now.leadIn(),
        now.text(),
        now.parts(),
        now.officer(),
        now.rating(),
        now.comment(),
        now.remedy(),
        now.targetInWords(),
        now.targets(),
        direction,
        now.place());
  }

  private static String joined(List<Remark> lines) {
    return String.join("\n", lines.stream().map(CommitmentsReading::text).toList());
  }

  private static String text(Remark remark) {
    return switch (remark) {
      case Remark.Words(String text) -> text;
      case Remark.Bullet(String text) -> text;
    };
  }

  /// A commitment whose further targets are still to come.
  private static final class Open {
    private final String reference;
    private final String leadIn;
    private final String text;
    private final Line line;
    private final Cell named;
    private final Address address;
    private final List<Target> targets = new ArrayList<>();

    private Open(
        String reference, String leadIn, String text, Line line, Cell named, Address address) {
      this.reference = reference;
      this.leadIn = leadIn;
      this.text = text;
      this.line = line;
      this.named = named;
      this.address = address;
    }
  }
}
