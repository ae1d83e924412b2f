package org.outturn.check.narrative;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// A word that stands twice running, "of of", also where the second was put in with a figure: "an
/// underspend" after "an".
final class DoubledWord implements NarrativeRule {
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}’'-])(\\p{Ll}+|[A-Z]\\p{Ll}*)\\s+((?i)\\1)(?![\\p{L}\\p{N}’'-])");

  /// Words that good English doubles.
  private static final Set<String> MAY_BE = Set.of("had", "that", "so", "very", "her", "is");

  @Override
  public Stream<Finding> check(Reading reading) {
    return reading.stretches().stream()
        .flatMap(
            stretch ->
                TWICE
                    .matcher(stretch.text())
                    .results()
                    // Names may be: "Baden Baden".
                    .filter(twice -> Character.isLowerCase(twice.group(2).charAt(0)))
                    .filter(twice -> !MAY_BE.contains(twice.group(2)))
                    .map(
                        twice ->
                            reading
                                .found(
                                    Code.NAR008,
                                    stretch,
                                    stretch.isTyped(twice.start(1), twice.end(1))
                                        ? twice.start(1)
                                        : twice.start(2),
                                    "the word \"%s\" stands twice".formatted(twice.group(2)))
                                .excerpt(twice.group())
                                .help("take one of them out")));
  }
}
