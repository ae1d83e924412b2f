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

  /// @return findings with a blank line between them, ended by a line break; blank for none
  public String print(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .map(this::print)
        .collect(Collectors.joining("\n"));
  }

  private String print(Finding finding) {
    Severity severity = finding.severity();
    StringBuilder text = new StringBuilder();
    text.append(colour(severity, severity.word() + "[" + finding.code() + "]"))
        .append(' ')
        .append(finding.message())
        .append('\n');
    String place = finding.location().text();
    if (!place.isEmpty()) {
      text.append("  --> ").append(place).append(excerpt(finding)).append('\n');
    }
    finding.notes().forEach(note -> text.append("  note: ").append(note).append('\n'));
    if (!finding.help().isEmpty() && finding.acceptance().isEmpty()) {
      text.append("  help: ").append(finding.help()).append('\n');
    }
    finding
        .acceptance()
        .ifPresent(by -> text.append("  accepted by %s: %s\n".formatted(by.post(), by.reason())));
    return text.toString();
  }

  private static String excerpt(Finding finding) {
    String oneLine = finding.excerpt().replaceAll("\\R", " ");
    return oneLine.isEmpty() ? "" : ": \"" + oneLine + "\"";
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
