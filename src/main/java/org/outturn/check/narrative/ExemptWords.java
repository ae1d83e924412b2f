package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.document.Document;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Words of an exempt or confidential part that were typed in an open one as well (Schedule 12A to
/// the Local Government Act 1972): who sees only the public copy reads them there.
///
/// The finding is published, and does not repeat them.
final class ExemptWords implements NarrativeRule {
  /// So many in a row are hardly the same by chance.
  private static final int RUN = 7;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,]\\p{N}*\\p{L}+)*");

  /// Words in a row.
  ///
  /// @param start of the first of them, in their stretch
  private record Run(String words, int start) {}

  /// What is read without being told.
  private record Said(Stretch.Kind kind, String where, String text) {
    static Said of(Stretch stretch) {
      return new Said(stretch.kind(), stretch.where(), stretch.text());
    }
  }

  @Override
  public Stream<Finding> check(Reading reading) {
    Document whole = reading.manuscript().document();
    List<Stretch> open = Script.of(whole.publicCopy());
    Map<String, String> secret = secret(reading, Script.of(whole), open);
    return secret.isEmpty()
        ? Stream.of()
        : open.stream().flatMap(stretch -> told(reading, stretch, secret).stream());
  }

  /// @return where each run of words stands that only members should read
  private static Map<String, String> secret(
      Reading reading, List<Stretch> whole, List<Stretch> open) {
    Set<Said> shown = new HashSet<>();
    open.forEach(stretch -> shown.add(Said.of(stretch)));
    Map<String, String> secret = new HashMap<>();
    whole.stream()
        .filter(stretch -> stretch.kind() == Stretch.Kind.PROSE)
        .filter(stretch -> !shown.contains(Said.of(stretch)))
        .forEach(
            stretch ->
                runs(stretch).stream()
                    .filter(run -> isTyped(reading, stretch, run))
                    .forEach(run -> secret.putIfAbsent(run.words(), stretch.where())));
    return secret;
  }

  private static Optional<Finding> told(
      Reading reading, Stretch stretch, Map<String, String> secret) {
    return runs(stretch).stream()
        .filter(run -> secret.containsKey(run.words()) && isTyped(reading, stretch, run))
        .findFirst()
        .map(
            run ->
                reading
                    .found(Code.NAR009, stretch, run.start(), "an open part says what is exempt")
                    .note("it is said in %s, too".formatted(secret.get(run.words())))
                    .help("take it out here, or open the other part"));
  }

  /// What the program writes about tables is alike in all parts.
  private static boolean isTyped(Reading reading, Stretch stretch, Run run) {
    return reading.places().of(stretch, run.start()) instanceof Location.InLine;
  }

  private static List<Run> runs(Stretch stretch) {
    List<MatchResult> words = WORD.matcher(stretch.text()).results().toList();
    List<Run> runs = new ArrayList<>();
    for (int first = 0; first + RUN <= words.size(); first++) {
      List<String> run =
          words.subList(first, first + RUN).stream()
              .map(word -> word.group().toLowerCase(Locale.UK))
              .toList();
      runs.add(new Run(String.join(" ", run), words.get(first).start()));
    }
    return runs;
  }
}
