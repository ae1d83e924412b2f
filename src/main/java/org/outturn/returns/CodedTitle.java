package org.outturn.returns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An action's code and title, which may share a cell: "FIN-AP-071 - Save money".
record CodedTitle(String code, String title) {
  private static final Pattern IN_ONE =
      Pattern.compile(
          "(?s)(?<code>[A-Z]{2,}(-[A-Z]+)*-?\\d+[a-z]?|[A-Z]{1,4}"
              + " ?\\d+)\\s*[:.–-]?\\s+(?<title>.+)");

  /// @param code blank where it has no cell of its own
  static CodedTitle of(String code, String title) {
    Matcher matcher = IN_ONE.matcher(title.strip());
    return code.isBlank() && matcher.matches()
        ? new CodedTitle(matcher.group("code"), matcher.group("title").strip())
        : new CodedTitle(code.strip(), title.strip());
  }

  String codeOrTitle() {
    return code.isEmpty() ? title : code;
  }

  boolean isCalled(String other) {
    return code.equalsIgnoreCase(other) || title.equalsIgnoreCase(other);
  }
}
