package org.outturn.workspace;

import java.util.List;
import java.util.Optional;
import org.outturn.finding.Acceptance;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;

/// Findings of a quarter that somebody has answered for: `accepted.yaml` in its folder.
public record Accepted(List<Entry> entries) {
  /// The file, in the quarter's folder.
  public static final String FILE = "accepted.yaml";

  public static final Accepted NONE = new Accepted(List.of());

  public Accepted {
    entries = List.copyOf(entries);
  }

  /// One of them, known by its code and place, and by what it said where that is given: what is
  /// found there later may be another thing.
  ///
  /// @param place as findings print it
  /// @param excerpt the offending text; none where any will do
  /// @param message none where any will do
  /// @param at where it is entered
  public record Entry(
      Code code,
      String place,
      Optional<String> excerpt,
      Optional<String> message,
      Acceptance acceptance,
      Location at) {

    private boolean isAt(Finding finding) {
      return finding.code() == code && finding.location().text().equals(place);
    }

    private boolean covers(Finding finding) {
      return isAt(finding)
          && excerpt.filter(text -> !same(text, finding.excerpt())).isEmpty()
          && message.filter(text -> !same(text, finding.message())).isEmpty();
    }

    /// However the lines of the text are broken.
    private static boolean same(String one, String other) {
      return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }

    /// Whether it was found. Of one that is withheld from the public only the code is known.
    private boolean isIn(List<Finding> found) {
      return found.stream()
          .filter(finding -> finding.severity() == Severity.ACCEPTED && finding.code() == code)
          .anyMatch(finding -> covers(finding) || finding.location().equals(new Location.Run()));
    }

    private Finding stale(List<Finding> found) {
      return found.stream()
          .filter(this::isAt)
          .findFirst()
          .map(
              now ->
                  Finding.of(
                          Code.WSP012,
                          at,
                          "%s at %s is no longer what was accepted".formatted(code, place))
                      .excerpt(excerpt.isPresent() ? now.excerpt() : now.message())
                      .help("look at it anew, and change the entry or take it out"))
          .orElseGet(
              () ->
                  Finding.of(Code.WSP012, at, "%s is not found at %s".formatted(code, place))
                      .help("take the entry out, or give the place where it is found now"));
    }
  }

  /// Findings in their order, marked where somebody has answered for them.
  public List<Finding> mark(List<Finding> findings) {
    return findings.stream().map(this::mark).toList();
  }

  private Finding mark(Finding finding) {
    return entries.stream()
        .filter(entry -> entry.covers(finding))
        .findFirst()
        .map(entry -> finding.accepted(entry.acceptance()))
        .orElse(finding);
  }

  /// Entries that answer for nothing that was found.
  ///
  /// @param found all that was, marked
  public List<Finding> stale(List<Finding> found) {
    return entries.stream()
        .filter(entry -> !entry.isIn(found))
        .map(entry -> entry.stale(found))
        .toList();
  }

  /// Those about files in a folder.
  ///
  /// @param folder as findings name it
  public Accepted in(String folder) {
    return new Accepted(
        entries.stream().filter(entry -> entry.place().startsWith(folder + "/")).toList());
  }
}
