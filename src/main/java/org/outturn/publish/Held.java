package org.outturn.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Another run is writing to the folder. Nothing has been done.
public final class Held extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param owner nothing where it has not yet said who it is
  Held(Optional<Owner> owner, Instant now) {
    super(
        owner
            .map(
                other ->
                    "another run is at work: %s on %s, process %d, for %s"
                        .formatted(other.user(), other.host(), other.process(), age(other, now)))
            .orElse("another run is at work"));
  }

  private static String age(Owner other, Instant now) {
    Duration age = Duration.between(other.since(), now);
    if (age.compareTo(Duration.ofMinutes(2)) < 0) {
      return "%d seconds".formatted(Math.max(0, age.toSeconds()));
    }
    return age.compareTo(Duration.ofHours(2)) < 0
        ? "%d minutes".formatted(age.toMinutes())
        : "%d hours".formatted(age.toHours());
  }

  /// What to do.
  public String help() {
    return "wait until it has ended, or end it";
  }
}
