package org.outturn.finding;

import java.util.ArrayList;
import java.util.List;

/// One thing found, flat so that every printer can show it.
///
/// @param excerpt the offending text as it stands there, or blank
/// @param message one fact, lower case, no full stop
/// @param notes what makes the fact understandable, each one fact
/// @param help what to do about it, or blank where nothing is to be done
public record Finding(
    Code code,
    Severity severity,
    Location location,
    String excerpt,
    String message,
    List<String> notes,
    String help) {

  public Finding {
    notes = List.copyOf(notes);
    if (message.isBlank()) {
      throw new IllegalArgumentException("a finding says something");
    }
  }

  /// A finding of the code's own severity.
  public static Finding of(Code code, Location location, String message) {
    return new Finding(code, code.severity(), location, "", message, List.of(), "");
  }

  public Finding excerpt(String text) {
    return new Finding(code, severity, location, text, message, notes, help);
  }

  public Finding note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Finding(code, severity, location, excerpt, message, more, help);
  }

  public Finding help(String remedy) {
    return new Finding(code, severity, location, excerpt, message, notes, remedy);
  }

  public Finding severity(Severity other) {
    return new Finding(code, other, location, excerpt, message, notes, help);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
