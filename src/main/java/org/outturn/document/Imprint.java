package org.outturn.document;

import java.util.Optional;

/// How a copy of a paper is told from every other: where it stands on its way to publication, which
/// version it is and what it was built from. Every format carries it.
///
/// @param status whether the pages carry a draft watermark
/// @param version as a clerk names it: "draft", "2"
/// @param fingerprint of all that went into the build, the same for the same inputs; none until the
///   build has been through
public record Imprint(Status status, String version, Optional<String> fingerprint) {
  /// A paper that nobody has issued.
  public static final Imprint DRAFT = new Imprint(Status.DRAFT, "draft", Optional.empty());

  public Imprint {
    if (version.isBlank()) {
      throw new IllegalArgumentException("a copy names its version");
    }
  }

  public Imprint withFingerprint(String build) {
    return new Imprint(status, version, Optional.of(build));
  }

  /// Where a paper stands on its way to publication.
  public enum Status {
    DRAFT("Draft"),
    ISSUED("Issued");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
