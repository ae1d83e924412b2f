package org.outturn.check.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.workspace.Paper;
import org.outturn.workspace.Paper.Narrative;

/// A recommendation that asks for a decision in a paper that says that none is needed.
final class NeedlessDecision implements PaperRule {
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)\\bno decisions? (?:is|are) (?:required|needed|asked)|\\bfor information"
              + " only\\b|\\binformation only (?:item|report)");
  private static final Pattern DECIDES =
      Pattern.compile(
          "(?i)^\\W*(?:that\\b.{0,80}?)?\\b(?:approve[sd]?|agree[sd]?|adopt(?:s|ed)?|authorise[sd]?|delegate[sd]?|award(?:s|ed)?)\\b",
          Pattern.DOTALL);

  @Override
  public Stream<Finding> check(Manuscript manuscript) {
    Paper paper = manuscript.paper();
    List<Narrative> asked =
        paper.recommendations().map(Paper.Recommendations::items).orElse(List.of());
    return paper.narratives().stream()
        .filter(narrative -> NONE.matcher(narrative.text()).find())
        .limit(1)
        .flatMap(
            saying ->
                asked.stream()
                    .filter(item -> DECIDES.matcher(item.text()).find())
                    .map(item -> found(item, saying)));
  }

  private static Finding found(Narrative item, Narrative saying) {
    return Finding.of(
            Code.PAP007,
            item.place(),
            "the recommendation asks for a decision, and the paper says that none is needed")
        .excerpt(item.text().strip())
        .note("it says so at %s".formatted(saying.place().text()))
        .help("change the one or the other");
  }
}
