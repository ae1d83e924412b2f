package org.outturn.returns;

import java.util.regex.Pattern;

/// A reference that is another's with a letter or a number more: "2.1a" or "2.1(a)" under "2.1",
/// "4.2" under "4".
final class PartReference {
  private static final Pattern MORE = Pattern.compile("\\(?[a-z]\\)?|\\.\\d{1,2}");

  private PartReference() {}

  /// @param whole reference of what it may be a part of; blank where that has none
  static boolean isOf(String whole, String reference) {
    String part = reference.strip();
    return !whole.isEmpty()
        && Character.isDigit(whole.charAt(whole.length() - 1))
        && part.startsWith(whole)
        && MORE.matcher(part.substring(whole.length())).matches();
  }
}
