package org.outturn.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One thing found, flat so that every printer can show it.
///
/// @param excerpt the offending text as it stands there, or blank
/// @param message one fact, lower case, no full stop
/// @param notes what makes the fact understandable, each one fact
/// @param help what to do about it, or blank where nothing is to be done
/// @param acceptance of one whose severity is [Severity#ACCEPTED], and of no other
public record Finding(
    Code code,
    Severity severity,
    Location location,
    String excerpt,
    String message,
    List<String> notes,
    String help,
    Optional<Acceptance> acceptance) {

  public Finding {
    notes = List.copyOf(notes);
    if (message.isBlank()) {
      throw new IllegalArgumentException("a finding says something");
    }
    if (acceptance.isPresent() != (severity == Severity.ACCEPTED)) {
      throw new IllegalArgumentException("an accepted finding says who accepted it");
    }
  }

  /// A finding of the code's own severity.
  public static Finding of(Code code, Location location, String message) {
    return new Finding(
        code, code.severity(), location, "", message, List.of(), "", Optional.empty());
  }

  public Finding excerpt(String text) {
    return new Finding(code, severity, location, text, message, notes, help, acceptance);
  }

  public Finding note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Finding(code, severity, location, excerpt, message, more, help, acceptance);
  }

  public Finding help(String remedy) {
    return new Finding(code, severity, location, excerpt, message, notes, remedy, acceptance);
  }

  public Finding severity(Severity other) {
    return new Finding(code, other, location, excerpt, message, notes, help, Optional.empty());
  }

  /// The same, answered for.
  public Finding accepted(Acceptance by) {
    return new Finding(
        code, Severity.ACCEPTED, location, excerpt, message, notes, help, Optional.of(by));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
