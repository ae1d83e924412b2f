package org.outturn.write.word;

import java.util.List;
import java.util.Optional;
import org.outturn.document.Inline;
import org.outturn.document.Plain;

/// What a paragraph needs beside its style, for want of a style that could say it.
///
/// @param place on a list that its style does not put it on
record Direct(Optional<Lists.Place> place, Keep keep) {

  enum Keep {
    AS_STYLED,
    WITH_NEXT
  }

  static final Direct NOTHING = new Direct(Optional.empty(), Keep.AS_STYLED);

  static Direct at(Optional<Lists.Place> place) {
    return new Direct(place, Keep.AS_STYLED);
  }

  static Direct kept(Keep keep) {
    return new Direct(Optional.empty(), keep);
  }

  /// Words that end in a colon stay with what they announce.
  Direct leadingOn(List<Inline> words) {
    return Plain.text(words).stripTrailing().endsWith(":")
        ? new Direct(place, Keep.WITH_NEXT)
        : this;
  }
}
