package org.outturn.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.workspace.Council;
import org.outturn.workspace.Paper;
import org.outturn.workspace.Paper.Meeting;

/// The notice that the public is given of a paper: so many clear days before its meeting (Local
/// Government Act 1972, section 100B(3)), or a reason why it cannot wait (section 100B(4)(b)).
public final class Notice {
  /// How many working days ahead the day is announced.
  private static final int NEAR = 5;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private Notice() {}

  /// @return nothing for a meeting that has been held, and long before one that is to come
  public static Optional<Finding> check(Paper paper, Council council, LocalDate today) {
    Meeting meeting = paper.meeting();
    LocalDate last = council.publicationDay(meeting.date());
    if (today.isAfter(meeting.date())) {
      return Optional.empty();
    }
    if (!today.isAfter(last)) {
      int left = council.calendar().between(today, last);
      return left > NEAR ? Optional.empty() : Optional.of(near(meeting, last, left));
    }
    return meeting.urgency().isBlank()
        ? Optional.of(passed(meeting, last, council))
        : Optional.empty();
  }

  /// The days around a day on which the same is found: the paper need not be looked at again before
  /// they are over.
  public static Spell spell(Paper paper, Council council, LocalDate today) {
    LocalDate meeting = paper.meeting().date();
    LocalDate last = council.publicationDay(meeting);
    if (today.isAfter(meeting)) {
      return new Spell(Optional.of(meeting.plusDays(1)), Optional.empty());
    }
    if (today.isAfter(last)) {
      return new Spell(Optional.of(last.plusDays(1)), Optional.of(meeting));
    }
    if (council.calendar().between(today, last) <= NEAR) {
      return new Spell(Optional.of(today), Optional.of(today));
    }
    LocalDate first = last;
    while (council.calendar().between(first, last) <= NEAR) {
      first = first.minusDays(1);
    }
    return new Spell(Optional.empty(), Optional.of(first));
  }

  private static Finding near(Meeting meeting, LocalDate last, int left) {
    String when =
        switch (left) {
          case 0 -> "today";
          case 1 -> "in 1 working day";
          default -> "in %d working days".formatted(left);
        };
    return Finding.of(
            Code.PUB104,
            meeting.place(),
            "to be published by %s, %s".formatted(last.format(DAY), when))
        .help("build it, have it cleared and issue it by then");
  }

  private static Finding passed(Meeting meeting, LocalDate last, Council council) {
    return Finding.of(
            Code.PUB105, meeting.place(), "too late to be published without a reason for urgency")
        .note(
            "the meeting on %s needs %d clear days: the last day was %s"
                .formatted(
                    meeting.date().format(DAY), council.nation().clearDays(), last.format(DAY)))
        .help("add \"urgency:\" with the reason to the meeting; it is printed in the paper");
  }
}
