package org.outturn.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Findings for a person to read: errors first, then warnings, then notes, each as found.
///
/// ```
/// error[RET012] revised budget is not a number
///   --> returns/finance.xlsx [Revenue!D14]: "1,2O4"
///   note: column D is "Revised budget" by council.yaml:31
///   help: replace the letter O with a zero: 1,204
/// ```
public enum FindingsText {
  PLAIN,
  /// With the colours of a terminal.
  COLOURED;

  private static final String MARK = "^";

  /// How many places of one fact are named.
  private static final int MOST_PLACES = 8;

  /// @return findings with a blank line between them, ended by a line break; blank for none
  public String print(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .map(this::print)
        .collect(Collectors.joining("\n"));
  }

  /// By file and sheet, with what stands at each place; then what is accepted.
  public String print(Digest digest) {
    StringBuilder text = new StringBuilder();
    for (Digest.Group group : digest.groups()) {
      if (!group.isOfOneFile()) {
        text.append(strong(group.name().isEmpty() ? "the run as a whole" : group.name()))
            .append("\n\n");
      }
      for (Digest.Entry entry : group.folded()) {
        text.append(print(entry.first().finding(), shown(entry))).append('\n');
      }
    }
    if (!digest.accepted().isEmpty()) {
      text.append(strong("accepted: " + digest.accepted().size())).append("\n\n");
      for (Exhibit accepted : digest.accepted()) {
        text.append(print(accepted.finding(), "")).append('\n');
      }
    }
    return text.toString();
  }

  private String print(Finding finding) {
    return print(finding, "");
  }

  /// @param shown what stands at its place, as whole lines
  private String print(Finding finding, String shown) {
    Severity severity = finding.severity();
    StringBuilder text = new StringBuilder();
    text.append(colour(severity, severity.word() + "[" + finding.code() + "]"))
        .append(' ')
        .append(finding.message())
        .append('\n');
    String place = finding.location().text();
    if (!place.isEmpty()) {
      text.append("  --> ")
          .append(place)
          .append(shown.contains(MARK) ? "" : excerpt(finding))
          .append('\n');
    }
    text.append(shown);
    finding.notes().forEach(note -> text.append("  note: ").append(note).append('\n'));
    if (!finding.help().isEmpty() && finding.acceptance().isEmpty()) {
      text.append("  help: ").append(finding.help()).append('\n');
    }
    finding
        .acceptance()
        .ifPresent(by -> text.append("  accepted by %s: %s\n".formatted(by.post(), by.reason())));
    return text.toString();
  }

  private String shown(Digest.Entry entry) {
    StringBuilder text = new StringBuilder();
    entry.first().extract().ifPresent(extract -> text.append(lines(extract, entry)));
    List<Location> elsewhere = entry.elsewhere();
    if (!elsewhere.isEmpty()) {
      text.append("  also: ")
          .append(
              elsewhere.stream()
                  .limit(MOST_PLACES)
                  .map(Location::within)
                  .collect(Collectors.joining(", ")))
          .append(
              elsewhere.size() > MOST_PLACES
                  ? " and %d more".formatted(elsewhere.size() - MOST_PLACES)
                  : "")
          .append('\n');
    }
    return text.toString();
  }

  /// The lines, with their numbers before them and the fault underlined.
  private String lines(Extract extract, Digest.Entry entry) {
    int width = String.valueOf(extract.lines().getLast().number()).length();
    String gutter = "    %" + width + "s | %s\n";
    StringBuilder text = new StringBuilder();
    extract.lines().forEach(line -> text.append(gutter.formatted(line.number(), line.text())));
    if (extract.length() > 0) {
      text.append(
          gutter.formatted(
              "",
              " ".repeat(extract.start())
                  + colour(entry.first().finding().severity(), MARK.repeat(extract.length()))));
    }
    return text.toString();
  }

  private static String excerpt(Finding finding) {
    String oneLine = finding.excerpt().replaceAll("\\R", " ");
    return oneLine.isEmpty() ? "" : ": \"" + oneLine + "\"";
  }

  private String strong(String text) {
    return switch (this) {
      case PLAIN -> text;
      case COLOURED -> "\u001b[1m" + text + "\u001b[0m";
    };
  }

  private String colour(Severity severity, String text) {
    return switch (this) {
      case PLAIN -> text;
      case COLOURED -> "\u001b[1;" + colourOf(severity) + "m" + text + "\u001b[0m";
    };
  }

  /// Red, yellow, cyan and green by their numbers on a terminal.
  private static int colourOf(Severity severity) {
    return switch (severity) {
      case ERROR -> 31;
      case WARNING -> 33;
      case NOTE -> 36;
      case ACCEPTED -> 32;
    };
  }
}
