package org.outturn.check;

import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.Return;

/// A commentary that is word for word last quarter's, on something that is not complete. What is
/// not rated may only say where it is reported.
final class RepeatedCommentary implements Rule {

  @Override
  public Code code() {
    return Code.RET109;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .flatMap(
            one -> {
              List<Entry> before = submission.entriesBefore(one);
              return entries(one, submission).stream()
                  .flatMap(entry -> repeated(entry, before).stream());
            })
        .toList();
  }

  private static List<Entry> entries(Return one, Submission submission) {
    return Entry.of(one, submission.quarter())
        .filter(entry -> !entry.commentary().isBlank() && entry.isOpen())
        .toList();
  }

  private Optional<Finding> repeated(Entry entry, List<Entry> before) {
    return before.stream()
        .filter(entry::isSameAs)
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
    return entry.commentary().replaceAll("\\s+", " ").strip();
  }
}
