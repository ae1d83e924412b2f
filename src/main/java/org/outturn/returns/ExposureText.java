package org.outturn.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.returns.PlanOfActions.Exposure;
import org.outturn.source.Cell;

/// Reads what an action risks: a line each, with references to the register in closing brackets:
/// "Services may not support the strategy (A, F and H)". A cell may hold references alone.
final class ExposureText {
  private static final String REFERENCE = "(?:[A-Z]|[A-Z]{0,3}\\d{1,3})";
  private static final String REFERENCES =
      "(?:[Rr]isks?:? )?" + REFERENCE + "(?:\\s*(?:[,;/&]|and)\\s*" + REFERENCE + ")*";
  private static final Pattern CLOSING =
      Pattern.compile("(?<words>.*?)\\s*\\((?<references>" + REFERENCES + ")\\)\\s*\\.?");
  private static final Pattern ALONE =
      Pattern.compile("(?<words>)(?<references>" + REFERENCES + ")");
  private static final Pattern ONE = Pattern.compile("\\b" + REFERENCE + "\\b");

  private ExposureText() {}

  static List<Exposure> read(Cell cell) {
    List<Exposure> exposures = new ArrayList<>();
    for (String line : cell.shown().lines().map(String::strip).toList()) {
      if (!line.isEmpty()) {
        add(exposures, exposure(line, cell));
      }
    }
    return exposures;
  }

  private static Exposure exposure(String line, Cell cell) {
    for (Pattern pattern : List.of(CLOSING, ALONE)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return new Exposure(
            matcher.group("words"), references(matcher.group("references")), cell.place());
      }
    }
    return new Exposure(line, List.of(), cell.place());
  }

  private static List<String> references(String text) {
    return ONE.matcher(text).results().map(MatchResult::group).toList();
  }

  /// References on a line of their own belong to the words above them.
  private static void add(List<Exposure> exposures, Exposure next) {
    boolean goesOn =
        next.words().isEmpty() && !exposures.isEmpty() && exposures.getLast().risks().isEmpty();
    exposures.add(
        goesOn ? new Exposure(exposures.removeLast().words(), next.risks(), next.place()) : next);
  }
}
