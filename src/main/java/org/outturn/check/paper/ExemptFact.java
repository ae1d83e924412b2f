package org.outturn.check.paper;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.document.Access;
import org.outturn.document.Placement;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.workspace.Paper;

/// A header that says another thing about exempt information than the appendices do: "None" where
/// one is exempt, or an appendix that is open.
final class ExemptFact implements PaperRule {
  private static final Pattern APPENDIX =
      Pattern.compile("(?i)\\bappendi(?:x|ces)\\s+((?:\\d+(?:\\s*(?:,|and|to|&)\\s*)?)+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NONE =
      Pattern.compile("(?i)\\s*(?:none|no|nil|n/a|not applicable)\\W*");

  @Override
  public Stream<Finding> check(Manuscript manuscript) {
    Paper paper = manuscript.paper();
    Set<Integer> closed = closed(manuscript);
    return paper.facts().stream()
        .filter(fact -> fact.label().matches("(?i).*\\bexempt\\b.*"))
        .filter(
            fact ->
                NONE.matcher(fact.value()).matches()
                    ? isPartlyClosed(manuscript)
                    : names(fact.value(), closed))
        .map(
            fact ->
                Finding.of(
                        Code.PAP005,
                        new Location.InFile(paper.file()),
                        "\"%s\" disagrees with the appendices".formatted(fact.label()))
                    .excerpt(fact.value())
                    .note(
                        closed.isEmpty()
                            ? "no appendix is exempt or confidential"
                            : "exempt or confidential: appendix %s"
                                .formatted(
                                    String.join(
                                        ", ", closed.stream().map(String::valueOf).toList())))
                    .help("mend the fact, or the access of the appendix"));
  }

  /// Whether a fact names other appendices than those that are closed.
  private static boolean names(String value, Set<Integer> closed) {
    Set<Integer> named = new TreeSet<>();
    Matcher appendix = APPENDIX.matcher(value);
    while (appendix.find()) {
      NUMBER
          .matcher(appendix.group(1))
          .results()
          .forEach(n -> named.add(Integer.valueOf(n.group())));
    }
    return !named.isEmpty() && !named.equals(closed);
  }

  private static Set<Integer> closed(Manuscript manuscript) {
    Set<Integer> closed = new TreeSet<>();
    for (Section section : manuscript.document().sections()) {
      if (section.placement() instanceof Placement.Appendix appendix && isClosed(section)) {
        closed.add(Integer.valueOf(appendix.number().text()));
      }
    }
    return closed;
  }

  private static boolean isPartlyClosed(Manuscript manuscript) {
    return manuscript.document().sections().stream().anyMatch(ExemptFact::isClosed);
  }

  private static boolean isClosed(Section section) {
    return isClosed(section.access())
        || section.blocks().stream()
            .anyMatch(block -> block instanceof Table table && isClosed(table.access()));
  }

  private static boolean isClosed(Access access) {
    return switch (access) {
      case Access.Open _ -> false;
      case Access.Exempt _, Access.Confidential _ -> true;
    };
  }
}
