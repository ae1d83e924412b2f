package org.outturn.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.figure.Percent;
import org.outturn.figure.Rating;
import org.outturn.figure.RollUp.Progress;
import org.outturn.figure.Scale.Level;

/// How far a piece of work has come, by its status and its %: completed counts 100, not started 0,
/// cancelled leaves the sum; anything else counts by its %.
final class WorkState {
  private static final Pattern COMPLETED = Pattern.compile("completed?|done|achieved|finished");
  private static final Pattern NOT_STARTED = Pattern.compile("not (yet )?started|not begun");
  private static final Pattern OUT_OF_SUM =
      Pattern.compile(
          "cancell?ed|deleted|withdrawn|abandoned|no longer .*|n ?/ ?a|not applicable"
              + "|transferred.*");

  private WorkState() {}

  /// @param stage as the return words it beside the status; blank where it has none
  /// @param percent last given
  /// @return nothing where it must have come some way, and the return does not say how far
  static Optional<Progress> of(Optional<Rating> status, String stage, Optional<Percent> percent) {
    String word =
        stage.isBlank() ? status.map(rating -> plain(rating.word())).orElse("") : plain(stage);
    if (OUT_OF_SUM.matcher(word).matches()) {
      return Optional.of(new Progress.OutOfSum());
    }
    if (NOT_STARTED.matcher(word).matches()) {
      return Optional.of(new Progress.NotStarted());
    }
    return isCompleted(status, word)
        ? Optional.of(new Progress.Completed())
        : percent.map(Progress.Reached::new);
  }

  /// Whether a status says that all is done: blue on scales that mean so by it, or the word.
  static boolean isCompleted(Rating status) {
    return isCompleted(Optional.of(status), plain(status.word()));
  }

  static boolean isNotStarted(Rating status) {
    return NOT_STARTED.matcher(plain(status.word())).matches();
  }

  static boolean isNotStarted(String stage) {
    return NOT_STARTED.matcher(plain(stage)).matches();
  }

  private static boolean isCompleted(Optional<Rating> status, String word) {
    return COMPLETED.matcher(word).matches()
        || status.filter(rating -> rating.level() == Level.BLUE).isPresent();
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.UK);
  }
}
