package org.outturn.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/// Why a file is not valid YAML (WSP002): the parser's problem in plain words, at the line where
/// something can be done about it.
final class YamlFault {
  private YamlFault() {}

  /// Where to look: where the parser stopped, or where what it was reading began.
  private enum Spot {
    STOPPED,
    BEGAN
  }

  /// @param problem how the parser's own sentence begins
  private record Plain(String problem, Spot spot, String message, String remedy) {}

  private static final List<Plain> PLAIN =
      List.of(
          new Plain(
              "mapping values are not allowed here",
              Spot.STOPPED,
              "a colon stands where no key can be",
              "put a text that holds a colon in quotation marks, or see whether this line and the"
                  + " one above are indented alike"),
          new Plain(
              "found character '\\t(TAB)'",
              Spot.STOPPED,
              "the line is indented with a tab",
              "indent with spaces"),
          new Plain(
              "found character",
              Spot.STOPPED,
              "a text begins with a sign that has a meaning in YAML",
              "put the text in quotation marks"),
          new Plain(
              "found unexpected end of stream",
              Spot.BEGAN,
              "a quotation mark is opened here and never closed",
              "close it"),
          new Plain(
              "found unknown escape character",
              Spot.STOPPED,
              "a backslash stands before a character where it has no meaning",
              "double the backslash, or put the text in single quotation marks"),
          new Plain(
              "expected ',' or ']'",
              Spot.BEGAN,
              "a list is opened here with [ and not closed",
              "close it with ], and put commas between its items"),
          new Plain(
              "expected ',' or '}'",
              Spot.BEGAN,
              "a group of keys is opened here with { and not closed",
              "close it with }, and put commas between its keys"),
          new Plain(
              "could not find expected ':'",
              Spot.BEGAN,
              "the line has no colon after its key",
              "write it as key: value"),
          new Plain(
              "expected <block end>",
              Spot.STOPPED,
              "the line does not fit those above it",
              "indent keys of one level alike, and begin each item of a list with a dash"),
          new Plain(
              "expected the node content",
              Spot.STOPPED,
              "a bracket stands where a value should be",
              "put the value in quotation marks"));

  /// @param text of the whole file
  static Finding of(String file, String text, JsonProcessingException fault) {
    return switch (fault.getCause()) {
      case MarkedYAMLException marked -> marked(file, marked);
      case ReaderException character ->
          Finding.of(
                  Code.WSP002,
                  new Location.InLine(file, line(text, character.getPosition())),
                  "the line holds a character that cannot be printed (U+%04X)"
                      .formatted(character.getCodePoint()))
              .help("take it out; it was probably pasted in");
      case null, default -> unmarked(file, fault);
    };
  }

  private static Finding marked(String file, MarkedYAMLException fault) {
    Optional<Plain> plain =
        PLAIN.stream().filter(p -> fault.getProblem().startsWith(p.problem)).findFirst();
    Mark mark =
        plain.filter(p -> p.spot == Spot.BEGAN).isPresent()
            ? fault.getContextMark()
            : fault.getProblemMark();
    Location place = new Location.InLine(file, mark.getLine() + 1);
    return plain
        .map(p -> Finding.of(Code.WSP002, place, p.message).help(p.remedy))
        .orElseGet(() -> notUnderstood(place));
  }

  private static Finding unmarked(String file, JsonProcessingException fault) {
    return switch (fault) {
      case StreamConstraintsException _ ->
          Finding.of(
                  Code.WSP002,
                  new Location.InFile(file),
                  "the file has more than %d levels".formatted(Limits.MOST_YAML_LEVELS))
              .help("use fewer levels");
      default -> notUnderstood(new Location.InLine(file, fault.getLocation().getLineNr()));
    };
  }

  private static Finding notUnderstood(Location place) {
    return Finding.of(Code.WSP002, place, "the file is not valid YAML from here on")
        .help("compare this line and the one above with the same place in a file that works");
  }

  private static int line(String text, int position) {
    return 1 + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
  }
}
