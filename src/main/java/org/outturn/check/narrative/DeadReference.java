package org.outturn.check.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.narrative.Stretch.Sentence;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.Chart;
import org.outturn.document.Document;
import org.outturn.document.Picture;
import org.outturn.document.Placement;
import org.outturn.document.Plain;
import org.outturn.document.Section;
import org.outturn.document.Table;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// A reference that was typed, "see Appendix 4", and leads to nothing in the paper, or to an
/// appendix whose title is another than the one that is said.
final class DeadReference implements NarrativeRule {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\b(appendix|appendices|annex|table|figure|paragraphs?|para\\.?)\\s+"
              + "([0-9]{1,3}(?:\\.[0-9]{1,2})?(?:\\([a-z]+\\))*|[A-H](?![\\p{L}’']))");

  /// A law, or another document, has paragraphs and appendices of its own.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(schedule|section \\d|(?-i:Act)\\b|regulations?|order \\d|code"
              + " of|agreement|constitution|standing"
              + " orders?|(?:report|paper|minutes?|plan|strategy|statement) (?:to|of|on)"
              + " )|\\b(?:that|another|previous|last|separate) (?:report|paper)");

  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "(?i)^\\s*(?:\\([a-z]\\)\\s*)?(?:of|to|in) (?:the|that|its|their|last|schedule)\\b(?!"
              + " (?:report|paper)\\b)");

  @Override
  public Stream<Finding> check(Reading reading) {
    Map<String, String> titles = new HashMap<>();
    Set<String> there = new HashSet<>();
    note(reading.manuscript().document(), there, titles);
    return reading
        .sentences()
        .filter(sentence -> !ELSEWHERE.matcher(sentence.text()).find())
        .flatMap(
            sentence ->
                REFERENCE
                    .matcher(sentence.text())
                    .results()
                    .filter(found -> sentence.isTyped(found.start(), found.end()))
                    .filter(
                        found -> !OF_ANOTHER.matcher(sentence.text().substring(found.end())).find())
                    .flatMap(found -> judge(reading, sentence, found, there, titles).stream()));
  }

  private static Optional<Finding> judge(
      Reading reading,
      Sentence sentence,
      MatchResult found,
      Set<String> there,
      Map<String, String> titles) {
    String what = kind(found.group(1));
    String name = "%s %s".formatted(what, found.group(2).toLowerCase(Locale.ROOT));
    if (!there.contains(name)) {
      return Optional.of(
          reading
              .found(
                  Code.NAR006,
                  sentence,
                  found.start(),
                  "the paper has no %s".formatted(found.group().strip()))
              .help(
                  "let it be numbered: write %s, or mend the number"
                      .formatted(
                          what.equals("paragraph")
                              ? "\"above\" or \"below\""
                              : "${see.…} with the name of the return whose table it holds")));
    }
    return another(sentence, name, titles)
        .map(
            other ->
                reading
                    .found(
                        Code.NAR006,
                        sentence,
                        found.start(),
                        "the reference to %s leads to \"%s\""
                            .formatted(found.group().strip(), titles.get(name)))
                    .note("\"%s\" is %s".formatted(titles.get(other), capital(other)))
                    .help("write ${see.…} with the name of the return whose table it holds"));
  }

  /// An appendix whose title the sentence says, where it says that of no other.
  private static Optional<String> another(
      Sentence sentence, String name, Map<String, String> titles) {
    long references = REFERENCE.matcher(sentence.text()).results().count();
    if (!titles.containsKey(name) || references != 1 || says(sentence, titles.get(name))) {
      return Optional.empty();
    }
    return titles.entrySet().stream()
        .filter(other -> says(sentence, other.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /// A title of one word is said by chance.
  private static boolean says(Sentence sentence, String title) {
    String words = plain(title);
    return words.strip().contains(" ") && plain(sentence.text()).contains(words);
  }

  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("para")
        ? "paragraph"
        : lower.startsWith("append") || lower.equals("annex") ? "appendix" : lower;
  }

  private static void note(Document document, Set<String> there, Map<String, String> titles) {
    for (Section section : document.sections()) {
      if (section.placement() instanceof Placement.Appendix appendix) {
        String name = "appendix " + appendix.number();
        there.add(name);
        titles.put(name, Plain.text(appendix.title()));
      }
      section.blocks().forEach(block -> note(block, there));
    }
  }

  private static void note(Block block, Set<String> there) {
    switch (block) {
      case Block.NumberedParagraph paragraph -> there.add("paragraph " + paragraph.number());
      case Block.Panel panel -> panel.blocks().forEach(inner -> note(inner, there));
      case Table table -> there.add("table " + table.number());
      case Chart chart -> there.add("figure " + chart.number());
      case Picture picture -> there.add("figure " + picture.number());
      case Block.Title _, Block.Heading _, Block.KeyValues _, Block.Contents _ -> {}
      case Block.Signature _, Block.Withheld _, Block.PageBreak _, CellBlock _ -> {}
    }
  }
}
