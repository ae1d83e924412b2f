package org.outturn.check.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.returns.RowPlace.Said;

/// Something rated as on course whose comment says that it is held up; or on hold, whose comment
/// says that it is on course.
final class OnCourseButHeld implements Rule {
  private static final Pattern ON_HOLD = Pattern.compile("(?i)on hold|suspended|paused");

  @Override
  public Code code() {
    return Code.RET113;
  }

  @Override
  public List<Finding> check(Submission submission) {
    return submission
        .entries()
        .filter(entry -> entry.isOnCourse() || isOnHold(entry))
        .flatMap(entry -> disputed(entry).stream())
        .toList();
  }

  private Optional<Finding> disputed(Entry entry) {
    Account account = new Account(entry.words());
    Optional<String> words = entry.isOnCourse() ? account.held() : account.onCourse();
    return words.map(
        said ->
            Finding.of(
                    code(),
                    entry.place().of(Said.RATING),
                    "rated \"%s\", but the comment says \"%s\""
                        .formatted(entry.ratings().getFirst().word(), said))
                .excerpt(entry.title())
                .help("correct the rating, or bring the comment up to date"));
  }

  private static boolean isOnHold(Entry entry) {
    return entry.ratings().size() == 1
        && ON_HOLD.matcher(entry.ratings().getFirst().word().strip()).matches();
  }
}
