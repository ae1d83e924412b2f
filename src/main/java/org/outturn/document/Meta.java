package org.outturn.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What the paper is.
///
/// @param title one line, for title bars and the running head
/// @param author the post or council that reports, never a person
/// @param subject one line: to whom and about what
/// @param language of the text where nothing else is said
/// @param date of the meeting; the file's own dates are made from it so that builds repeat
/// @param status whether the pages carry a draft watermark
/// @param properties further facts for the file's properties, in order
public record Meta(
    String title,
    String author,
    String subject,
    Locale language,
    LocalDate date,
    Status status,
    List<Property> properties) {

  public Meta {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a paper needs a title");
    }
    properties = List.copyOf(properties);
  }

  /// Where the paper stands on its way to publication.
  public enum Status {
    DRAFT,
    ISSUED
  }

  /// A named fact, for example "Committee".
  public record Property(String name, String value) {}
}
