package org.outturn.check.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// One comment on two lines of a return: most likely it was copied, and one of them is not reported
/// on.
final class SharedComment implements Rule {
  /// Shorter ones are alike by chance: "Approved by the committee in July".
  private static final int LEAST_CHARACTERS = 60;

  @Override
  public Code code() {
    return Code.RET153;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission.returns().all().stream()
        .flatMap(one -> shared(submission.entries(one).stream()))
        .toList();
  }

  private Stream<Finding> shared(Stream<Entry> entries) {
    Map<String, List<Entry>> byComment =
        entries
            .filter(entry -> entry.words().length() >= LEAST_CHARACTERS)
            .filter(entry -> plain(entry).length() >= LEAST_CHARACTERS)
            .collect(
                Collectors.groupingBy(
                    SharedComment::plain, LinkedHashMap::new, Collectors.toList()));
    return byComment.values().stream()
        .flatMap(alike -> alike.stream().skip(1).map(later -> found(later, alike.getFirst())));
  }

  private Finding found(Entry later, Entry first) {
    return Finding.of(
            code(),
            later.place().of(Said.COMMENT),
            "the comment is that on another %s, word for word".formatted(first.what()))
        .excerpt(later.title())
        .note("it stands at %s, too".formatted(first.place().of(Said.COMMENT).text()))
        .help("say what is true of this one, or refer to the other");
  }

  private static String plain(Entry entry) {
    return entry.words().replaceAll("\\s+", " ").strip();
  }
}
