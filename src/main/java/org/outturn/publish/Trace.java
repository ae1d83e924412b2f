package org.outturn.publish;

/// Something that an output holds, in whatever corner of it.
///
/// @param place `page 3`, `bookmarks`, `word/document.xml`
record Trace(String place, Kind kind, String text) {

  enum Kind {
    /// What somebody may read or hear.
    SAID,
    /// Names and settings of the format, in which a lone word or number means something else.
    CODED
  }

  static Trace said(String place, String text) {
    return new Trace(place, Kind.SAID, text);
  }

  static Trace coded(String place, String text) {
    return new Trace(place, Kind.CODED, text);
  }
}
