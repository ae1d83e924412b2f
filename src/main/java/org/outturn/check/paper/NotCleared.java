package org.outturn.check.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.workspace.Paper;

/// A paper that a post has not cleared whose clearance the form asks for, or has cleared only after
/// the meeting.
final class NotCleared implements PaperRule {

  @Override
  public Stream<Finding> check(Manuscript manuscript) {
    Paper paper = manuscript.paper();
    return manuscript.council().form(paper.family()).clearance().stream()
        .flatMap(post -> fault(paper, post).stream())
        .map(
            fault ->
                Finding.of(Code.PAP004, new Location.InFile(paper.file()), fault)
                    .help(
                        "have it cleared, and write the day under \"clearance:\"; it is not"
                            + " printed"));
  }

  private static Optional<String> fault(Paper paper, String post) {
    Optional<LocalDate> day = Optional.ofNullable(paper.clearance().get(post));
    if (day.isEmpty()) {
      return Optional.of("no clearance by the %s is recorded".formatted(post));
    }
    return day.filter(paper.meeting().date()::isBefore)
        .map(late -> "clearance by the %s is after the meeting, on %s".formatted(post, late));
  }
}
