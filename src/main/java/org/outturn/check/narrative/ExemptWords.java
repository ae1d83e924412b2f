package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.document.Access;
import org.outturn.document.Section;
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

  @Override
  public Stream<Finding> check(Reading reading) {
    Map<Boolean, List<Section>> byAccess =
        reading.manuscript().document().sections().stream()
            .collect(Collectors.partitioningBy(section -> isOpen(section.access())));
    Map<String, String> secret = secret(reading, Script.of(byAccess.get(false)));
    return secret.isEmpty()
        ? Stream.of()
        : Script.of(byAccess.get(true)).stream()
            .flatMap(stretch -> told(reading, stretch, secret).stream());
  }

  private static boolean isOpen(Access access) {
    return switch (access) {
      case Access.Open _ -> true;
      case Access.Exempt _, Access.Confidential _ -> false;
    };
  }

  /// Headings of exempt parts are published.
  ///
  /// @return where each run of words stands that only members should read
  private static Map<String, String> secret(Reading reading, List<Stretch> closed) {
    Map<String, String> secret = new HashMap<>();
    closed.stream()
        .filter(stretch -> stretch.kind() == Stretch.Kind.PROSE)
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
