package org.outturn.returns;

import static org.outturn.returns.RecommendationsKind.DUE;
import static org.outturn.returns.RecommendationsKind.EVIDENCE;
import static org.outturn.returns.RecommendationsKind.OWNER;
import static org.outturn.returns.RecommendationsKind.PART;
import static org.outturn.returns.RecommendationsKind.REFERENCE;
import static org.outturn.returns.RecommendationsKind.RESPONSE;
import static org.outturn.returns.RecommendationsKind.REVISED_DUE;
import static org.outturn.returns.RecommendationsKind.STATUS;
import static org.outturn.returns.RecommendationsKind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.returns.ActionPlan.Remark;
import org.outturn.returns.RecommendationBuilder.Answer;
import org.outturn.returns.Recommendations.Part;
import org.outturn.returns.Recommendations.Recommendation;
import org.outturn.returns.Recommendations.Response;
import org.outturn.source.Cell;
import org.outturn.source.Recognised.Line;

/// Reads recommendations from a sheet, one a row. A part has a row of its own below: its letter
/// stands in a column for parts, or behind the number ("5a", "5(a)") of the recommendation above.
final class RecommendationSheet {
  private static final Pattern PARTED =
      Pattern.compile("(?<reference>.*\\d)\\s*\\(?(?<part>[a-z]|[ivx]{1,4})\\)?");

  private final RecommendationBuilder builder;
  private final List<Open> all = new ArrayList<>();

  /// The review under whose row we are.
  private String review = "";

  RecommendationSheet(RecommendationBuilder builder) {
    this.builder = builder;
  }

  Result<Optional<Return>> read(Tables tables) {
    for (Line line : tables.lines()) {
      switch (line.kind()) {
        // A row of words only may be a recommendation that heads its parts.
        case DATA, GROUP, TOTAL -> read(line);
        case REMARK -> {}
      }
    }
    Recommendations read = builder.all("", all.stream().map(Open::closed).toList());
    return new Result<>(Optional.of(read), builder.findings());
  }

  private void read(Line line) {
    String reference = line.shown(REFERENCE).strip().replaceFirst("[.:]$", "");
    String label = line.shown(PART).strip().replaceAll("[().:]", "");
    String text = line.shown(TEXT).strip();
    Matcher parted = PARTED.matcher(reference);
    if (label.isEmpty() && parted.matches() && isOpen(parted.group("reference"))) {
      reference = parted.group("reference");
      label = parted.group("part");
    }
    if (line.kind() == Line.Kind.GROUP && label.isEmpty() && namesReview(reference, text)) {
      review = reference;
      return;
    }
    Answer answer = answer(line);
    if (reference.isEmpty() && label.isEmpty() && text.isEmpty()) {
      goOn(line, answer);
    } else if (!label.isEmpty() && (reference.isEmpty() || isOpen(reference)) && !all.isEmpty()) {
      Open open = all.getLast();
      open.parts.add(builder.part(open.review, open.reference, label, text, answer));
    } else {
      open(reference, label, text, answer);
    }
  }

  /// A row of its own over the recommendations of each review: words, where references stand.
  private static boolean namesReview(String reference, String text) {
    return text.isEmpty() && reference.contains(" ") && !PARTED.matcher(reference).matches();
  }

  private boolean isOpen(String reference) {
    return !all.isEmpty() && all.getLast().reference.equals(reference);
  }

  private void open(String reference, String label, String text, Answer answer) {
    Open open = new Open(review, reference, label.isEmpty() ? text : "", answer.place().row());
    all.add(open);
    if (!label.isEmpty()) {
      open.parts.add(builder.part(review, reference, label, text, answer));
    } else if (!answer.saysNothing()) {
      open.whole = Optional.of(builder.part(review, reference, "", text, answer));
    } else {
      open.ifUndivided = Optional.of(builder.part(review, reference, "", text, answer));
    }
  }

  /// A nameless row goes on with the response above it.
  private void goOn(Line line, Answer answer) {
    if (all.isEmpty() || answer.response().isEmpty()) {
      Cell first = Tables.nameCell(line);
      builder.report(
          Finding.of(Code.RET018, first.place(), "this row belongs to no recommendation")
              .excerpt(first.shown())
              .help("give it the reference and the text of its recommendation"));
      return;
    }
    all.getLast().goOn(answer.response());
  }

  private static Answer answer(Line line) {
    List<Remark> remarks = RemarkText.read(line.shown(RESPONSE));
    return new Answer(
        written(line, STATUS),
        line.shown(OWNER).strip(),
        // A date that was put off is the one that counts.
        written(line, line.shown(REVISED_DUE).isBlank() ? DUE : REVISED_DUE),
        line.shown(EVIDENCE)
            .lines()
            .map(evidence -> evidence.replaceFirst("^[•*–-]\\s+", "").strip())
            .filter(evidence -> !evidence.isEmpty())
            .toList(),
        remarks.isEmpty() ? List.of() : List.of(new Response.Plain(remarks)),
        Remedy.of(line),
        RowPlace.of(line, Tables.nameCell(line, REFERENCE, PART, TEXT), RecommendationsKind.SAID));
  }

  private static Written written(Line line, String key) {
    return line.cell(key)
        .map(Written::of)
        .orElseGet(
            () -> new Written(line.cells().getFirst().place(), new Cell.Content.Empty(), ""));
  }

  /// A recommendation whose further rows are still to come.
  private static final class Open {
    private final String review;
    private final String reference;
    private final String text;
    private final Location place;
    private final List<Part> parts = new ArrayList<>();
    private Optional<Part> whole = Optional.empty();

    /// What stands for it if no part follows.
    private Optional<Part> ifUndivided = Optional.empty();

    private Open(String review, String reference, String text, Location place) {
      this.review = review;
      this.reference = reference;
      this.text = text;
      this.place = place;
    }

    private void goOn(List<Response> more) {
      if (!parts.isEmpty()) {
        parts.add(with(parts.removeLast(), more));
      } else if (whole.isPresent()) {
        whole = whole.map(part -> with(part, more));
      } else {
        whole = ifUndivided.map(part -> with(part, more));
      }
    }

    private static Part with(Part part, List<Response> more) {
      List<Response> response = new ArrayList<>(part.response());
      response.addAll(more);
      return new Part(
          part.review(),
          part.reference(),
          part.label(),
          part.text(),
          part.status(),
          part.owner(),
          part.due(),
          part.evidence(),
          response,
          part.remedy(),
          part.direction(),
          part.place());
    }

    private Recommendation closed() {
      return new Recommendation(
          review,
          reference,
          text,
          parts.isEmpty() ? whole.or(() -> ifUndivided) : whole,
          parts,
          place);
    }
  }
}
