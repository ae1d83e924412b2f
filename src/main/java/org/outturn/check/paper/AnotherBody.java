package org.outturn.check.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.workspace.Council.Committee;
import org.outturn.workspace.Paper;
import org.outturn.workspace.Paper.Narrative;

/// A recommendation that asks another body than the one that meets: copied from the paper for
/// another meeting.
final class AnotherBody implements PaperRule {
  private static final Pattern ASKED =
      Pattern.compile(
          "^\\W*(?:That\\s+)?(?:the\\s+)?((?:[A-Z][\\p{L}&-]*|and|of|for|the)(?:\\s+(?:[A-Z][\\p{L}&-]*|and|of|for|the))*)\\s+(?:is|are|be|notes?|considers?|approves?|agrees?|recommends?|comments?|says|resolves?|endorses?|adopts?|receives?)\\b");

  @Override
  public Stream<Finding> check(Manuscript manuscript) {
    Paper paper = manuscript.paper();
    return paper.recommendations().stream()
        .flatMap(recommendations -> recommendations.items().stream())
        .flatMap(item -> fault(manuscript, item).stream());
  }

  private static Optional<Finding> fault(Manuscript manuscript, Narrative item) {
    String meets = manuscript.paper().meeting().committee();
    Matcher asked = ASKED.matcher(item.text().replaceAll("\\s+", " "));
    if (!asked.find()) {
      return Optional.empty();
    }
    String body = plain(asked.group(1));
    boolean another =
        manuscript.council().committees().values().stream()
            .map(Committee::name)
            .filter(name -> !name.equals(meets))
            .anyMatch(name -> plain(name).equals(body));
    boolean wrongSort = isCabinet(body) != isCabinet(plain(meets)) && isSort(body);
    return another || wrongSort
        ? Optional.of(
            Finding.of(
                    Code.PAP006,
                    item.place(),
                    "the recommendation asks \"%s\", and %s meets".formatted(asked.group(1), meets))
                .excerpt(item.text().strip())
                .help("ask the body that meets, or give each meeting its own recommendations"))
        : Optional.empty();
  }

  /// A body that is named by its sort alone.
  private static boolean isSort(String body) {
    return body.matches("(?:cabinet|executive|committee|panel|board|council)");
  }

  private static boolean isCabinet(String body) {
    return body.matches("(?:.* )?(?:cabinet|executive)");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^(?:that )?(?:the )?", "").strip();
  }
}
