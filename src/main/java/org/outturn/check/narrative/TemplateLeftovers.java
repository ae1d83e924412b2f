package org.outturn.check.narrative;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.narrative.Stretch.Kind;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;

/// What the author of a form, or of a draft, meant to be replaced: "[insert date]", "£x.xm", "TBC".
final class TemplateLeftovers implements NarrativeRule {
  private static final String INSTRUCTION =
      "(?:insert|enter|add|type|fill|complete|update|delete|choose|select|confirm|check|click|name|"
          + "date|amount|figure|number|title|text|officer|tb[acd]|to be|xx?)";

  /// What is certain wherever it stands.
  private static final Pattern ALWAYS =
      Pattern.compile(
          "(?i)"
              + "[\\[<{«]{1,2}\\s*(?!(?:figure|reference|table) missing:)%s\\b[^\\]>}»\\n]{0,80}[\\]>}»]{1,2}"
                  .formatted(INSTRUCTION)
              // "[Legal Services to insert comments here]"
              + "|\\[[^\\]\\n"
              + "]{1,40} to (?:insert|add|complete|provide|supply|confirm|write)\\b[^\\]\\n"
              + "]{0,60}\\]|\\[\\s*[x?….\\s_]*\\]"
              + "|[£$]\\s?[x?]+(?:[.,][x?]+)*\\s?(?:million|m|k|bn)?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[x?]+(?:\\.[x?]+)?\\s?(?:%|per"
              + " cent|percent)|(?<![\\p{L}\\p{N}])x{2,}(?![\\p{L}\\p{N}])"
              + "|(?<![\\p{L}\\p{N}])xx?/xx?(?:/x+)?(?![\\p{L}\\p{N}])|\\?{2,}|_{3,}|\\blorem"
              + " ipsum\\b|\\bdelete as (?:appropriate|applicable|necessary)\\b|\\bclick or tap"
              + " (?:here )?to\\b|\\b(?:note to (?:author|editor|self)|drafting note|guidance(?:"
              + " note)?:|author(?:’|')?s? note)|#(?:REF!|DIV/0!|N/A|VALUE!|NAME\\?)");

  /// What says in a return that there is no figure, and in narrative that nobody has looked again.
  private static final Pattern IN_NARRATIVE =
      Pattern.compile("(?<![\\[<{«])\\b(?:TBC|TBA|TBD|TODO|FIXME|t\\.b\\.c\\.|tbc)(?!\\p{L})");

  @Override
  public Stream<Finding> check(Reading reading) {
    return reading.stretches().stream()
        .flatMap(
            stretch ->
                Stream.concat(
                        ALWAYS.matcher(stretch.text()).results(),
                        stretch.kind() == Kind.COMMENT
                            ? Stream.<MatchResult>empty()
                            : IN_NARRATIVE.matcher(stretch.text()).results())
                    .filter(left -> stretch.isTyped(left.start(), left.end()))
                    .map(left -> found(reading, stretch, left)));
  }

  private static Finding found(Reading reading, Stretch stretch, MatchResult left) {
    return reading
        .found(
            Code.NAR005,
            stretch,
            left.start(),
            "\"%s\" was meant to be replaced".formatted(left.group().strip()))
        .excerpt(stretch.text())
        .help("write what belongs there, or take it out");
  }
}
