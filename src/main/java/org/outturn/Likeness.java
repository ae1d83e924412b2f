package org.outturn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.publish.Changes;
import org.outturn.publish.EditedPaper;
import org.outturn.publish.Reading;
import org.outturn.publish.Reading.Line;

/// A Word file beside the paper that it was made of.
///
/// @param draft the paper as it would be built
/// @param built what its Word file would say
/// @param file the Word file
/// @param edited what it says
record Likeness(Draft draft, Reading built, EditedPaper file, Reading edited) {
  private static final String TITLE = "title";

  /// Papers of one council share much of their form.
  private static final double MOST = 2.0 / 3;

  /// @param file as officers saved it
  /// @param drafts at least one, and none that is stopped
  /// @return nothing but an error where it cannot be read, or is of another paper
  /// @throws IOException if the system does not give the file
  static Result<Optional<Likeness>> of(Path file, List<Draft> drafts) throws IOException {
    return EditedPaper.read(file)
        .then(read -> Result.ifThere(read, edited -> likest(file, edited, drafts)));
  }

  /// A file is one meeting's: that whose paper it is most like.
  private static Result<Optional<Likeness>> likest(
      Path file, EditedPaper edited, List<Draft> drafts) {
    Likeness likest =
        drafts.stream()
            .map(draft -> of(draft, edited))
            .min(Comparator.comparingInt(likeness -> likeness.changes().size()))
            .orElseThrow();
    return likest.isThePaper()
        ? Result.of(Optional.of(likest))
        : new Result<>(Optional.empty(), List.of(another(file, likest.draft().paper())));
  }

  private static Finding another(Path file, String paper) {
    return Finding.of(
            Code.PUB109,
            new Location.InFile(file.toString()),
            "file is not one of the paper \"%s\"".formatted(paper))
        .note("it has neither the title of the paper nor most of its text")
        .help("give the file that was built as this paper, as officers have saved it since");
  }

  private static Likeness of(Draft draft, EditedPaper file) {
    EditedPaper asBuilt = EditedPaper.of(draft.files().get(Format.DOCX));
    return new Likeness(
        draft, reading(draft.reading(), asBuilt), file, reading(draft.reading(), file));
  }

  List<Changes.Reworded> changes() {
    return Changes.between(built, edited).words();
  }

  /// Whether it is this paper at all: it has its title still, or most of its text.
  private boolean isThePaper() {
    Set<String> theirs = new HashSet<>(edited.lines().stream().map(Line::text).toList());
    List<Line> kept = built.lines().stream().filter(line -> theirs.contains(line.text())).toList();
    return kept.stream().anyMatch(line -> line.place().equals(TITLE))
        || length(kept) >= MOST * length(built.lines());
  }

  private static int length(List<Line> lines) {
    return lines.stream().map(Line::text).mapToInt(String::length).sum();
  }

  /// What a Word file says, with the places of the paper it was built as.
  private static Reading reading(Reading built, EditedPaper file) {
    List<Line> lines = new ArrayList<>();
    String place = "";
    int read = 0;
    for (String paragraph : file.text().paragraphs()) {
      OptionalInt known = built.find(paragraph, read);
      if (known.isPresent()) {
        place = built.lines().get(known.getAsInt()).place();
        read = known.getAsInt() + 1;
      }
      lines.add(new Line(known.isPresent() ? place : after(place), paragraph));
    }
    return new Reading(built.figures(), lines);
  }

  private static String after(String place) {
    return place.isEmpty() ? "at the head" : "after " + place;
  }
}
