package org.outturn.write.pdf;

import java.util.List;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.layout.Layout;
import org.outturn.layout.Layout.Fault;
import org.outturn.style.HouseStyle;
import org.outturn.style.TypeSizes;

/// What layout could not set well, and what house style asks for that few can read, as findings.
final class Faults {
  private static final int LONGEST_EXCERPT = 60;
  private static final double LEAST_BODY = 12;
  private static final double LEAST_TABLE = 9;

  private Faults() {}

  static List<Finding> findings(String paper, Layout layout) {
    return layout.faults().stream().map(fault -> finding(paper, fault)).toList();
  }

  private static Finding finding(String paper, Fault fault) {
    return switch (fault) {
      case Fault.NoGlyph(int codePoint, String text) ->
          Finding.of(
                  Code.PDF001,
                  new Location.InPaper(paper, "text"),
                  "no font has the character U+%04X (%s)"
                      .formatted(codePoint, Character.getName(codePoint)))
              .excerpt(excerpt(text))
              .help("replace the character, or name a symbol font that has it in house-style.yaml");
      case Fault.TooWide(var table, String caption, int columns) ->
          Finding.of(
                  Code.PDF004,
                  new Location.InPaper(paper, table.name()),
                  "%d columns do not fit the page at the smallest size of type".formatted(columns))
              .excerpt(caption)
              .help("put the section on landscape pages, or leave columns out");
    };
  }

  private static String excerpt(String text) {
    return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
  }

  static List<Finding> findings(String paper, HouseStyle style) {
    TypeSizes type = style.type();
    double smallest = type.tables().stream().mapToDouble(Double::doubleValue).min().orElse(9);
    if (type.body() >= LEAST_BODY && smallest >= LEAST_TABLE && type.note() >= LEAST_TABLE) {
      return List.of();
    }
    return List.of(
        Finding.of(
                Code.PDF006,
                new Location.InPaper(paper, "house style"),
                "house style sets type smaller than many can read")
            .note("body text %s pt, smallest type in tables %s pt".formatted(type.body(), smallest))
            .help("set body text in 12 pt or more and tables in 9 pt or more"));
  }
}
