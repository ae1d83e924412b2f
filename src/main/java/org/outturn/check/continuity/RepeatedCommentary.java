package org.outturn.check.continuity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// A commentary that is word for word last quarter's, however it is spaced or stopped, on something
/// that is not complete. What is not rated may only say where it is reported.
final class RepeatedCommentary implements Rule {

  @Override
  public Code code() {
    return Code.RET109;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return Lines.all(submission)
        .flatMap(
            lines ->
                lines.present().stream()
                    .filter(entry -> !entry.commentary().isBlank() && entry.isOpen())
                    .flatMap(entry -> repeated(entry, lines.before()).stream()))
        .toList();
  }

  private Optional<Finding> repeated(Entry entry, Map<Entry.Key, List<Entry>> before) {
    return before.getOrDefault(entry.earlierKey(), List.of()).stream()
        .filter(then -> plain(then).equals(plain(entry)))
        .findFirst()
        .map(
            then ->
                Finding.of(
                        code(),
                        entry.place(),
                        "the commentary on this %s is last quarter's".formatted(entry.what()))
                    .excerpt(entry.title())
                    .note("it stands at %s, too".formatted(then.place().text()))
                    .help("say what has happened since"));
  }

  private static String plain(Entry entry) {
    return Lines.plain(entry.commentary());
  }
}
