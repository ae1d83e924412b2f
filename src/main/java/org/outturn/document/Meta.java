package org.outturn.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the paper is.
///
/// @param title one line, for title bars and the running head
/// @param author the post or council that reports, never a person
/// @param subject one line: to whom and about what
/// @param language of the text where nothing else is said
/// @param date of the meeting; the file's own dates are made from it so that builds repeat
/// @param imprint how this copy is told from others of the paper
/// @param properties further facts for the file's properties, in order
public record Meta(
    String title,
    String author,
    String subject,
    Locale language,
    LocalDate date,
    Imprint imprint,
    List<Property> properties) {

  public Meta {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a paper needs a title");
    }
    properties = List.copyOf(properties);
  }

  Meta withImprint(Imprint other) {
    return new Meta(title, author, subject, language, date, other, properties);
  }

  /// What a file says of itself: the facts of the paper, then those of this copy.
  public List<Property> facts() {
    List<Property> facts = new ArrayList<>(properties);
    facts.add(new Property("Status", imprint.status().word()));
    facts.add(new Property("Version", imprint.version()));
    imprint.fingerprint().ifPresent(build -> facts.add(new Property("Build", build)));
    return List.copyOf(facts);
  }

  /// A named fact, for example "Committee".
  public record Property(String name, String value) {}
}
