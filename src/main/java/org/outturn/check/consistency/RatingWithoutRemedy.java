package org.outturn.check.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale.Level;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// An amber or red rating of which the return does not say what is being done, although it says so
/// of others.
final class RatingWithoutRemedy implements Rule {

  @Override
  public Code code() {
    return Code.RET131;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .map(submission::entries)
        .filter(entries -> entries.stream().anyMatch(entry -> !entry.remedy().isBlank()))
        .flatMap(List::stream)
        .filter(entry -> entry.remedy().isBlank())
        .flatMap(entry -> unmended(entry).stream())
        .toList();
  }

  private Optional<Finding> unmended(Entry entry) {
    return entry.ratings().stream()
        .map(Rating::level)
        .filter(level -> level == Level.AMBER || level == Level.RED)
        .findFirst()
        .map(
            level ->
                Finding.of(
                        code(),
                        entry.place(),
                        "rated %s without a remedy"
                            .formatted(level.name().toLowerCase(Locale.ROOT)))
                    .excerpt(entry.title())
                    .help("say what is being done about it"));
  }
}
