package org.outturn;

import java.util.Locale;
import org.outturn.document.Document;
import org.outturn.figure.Quarter;

/// For whom papers are written.
public enum Audience {
  /// Everyone: exempt and confidential material gives way to its statutory stub.
  PUBLIC,
  /// Members and officers: the whole paper, its exempt pages and tables marked.
  MEMBERS;

  /// As the command line says it: `members`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The copy of a numbered paper that this audience may read.
  Document copyOf(Document whole) {
    return switch (this) {
      case PUBLIC -> whole.publicCopy();
      case MEMBERS -> whole.membersCopy();
    };
  }

  /// `improvement-plan.pdf`; the members' copy has a name of its own, so that it is not taken for
  /// the public one: `improvement-plan-members.pdf`.
  public String fileOf(String paper, Format format) {
    return switch (this) {
      case PUBLIC -> format.fileOf(paper);
      case MEMBERS -> format.fileOf(paper + "-members");
    };
  }

  /// The name of the set that a quarter's papers are published in: `2025-26-Q4`. The members'
  /// copies have one of their own, which is not to be shown to the public.
  String setOf(Quarter quarter) {
    return switch (this) {
      case PUBLIC -> quarter.name();
      case MEMBERS -> quarter.name() + "-members";
    };
  }
}
