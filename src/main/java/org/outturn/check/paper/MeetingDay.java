package org.outturn.check.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.workspace.Paper.Meeting;

/// A meeting on a day on which there can be none: at a weekend, on a bank holiday, before the
/// quarter that is reported has ended, or more than a year after it.
final class MeetingDay implements PaperRule {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  @Override
  public Stream<Finding> check(Manuscript manuscript) {
    Meeting meeting = manuscript.paper().meeting();
    return fault(manuscript, meeting.date())
        .map(
            fault ->
                Finding.of(Code.PAP008, meeting.place(), fault)
                    .excerpt(meeting.date().format(DAY))
                    .help(
                        "mend the date; days on which the council is open go under \"calendar:\" in"
                            + " council.yaml"))
        .stream();
  }

  private static Optional<String> fault(Manuscript manuscript, LocalDate date) {
    Quarter quarter = manuscript.submission().quarter();
    if (!date.isAfter(quarter.end())) {
      return Optional.of("the meeting is before the end of the quarter that it is told of");
    }
    if (date.isAfter(quarter.end().plusYears(1))) {
      return Optional.of("the meeting is more than a year after the quarter that it is told of");
    }
    return manuscript.council().calendar().counts(date)
        ? Optional.empty()
        : Optional.of("the meeting is not on a working day");
  }
}
