package org.outturn.finding;

/// Why a finding may stand, and who says so.
///
/// @param post never a person
public record Acceptance(String reason, String post) {
  public Acceptance {
    if (reason.isBlank() || post.isBlank()) {
      throw new IllegalArgumentException("what is accepted has a reason and a post");
    }
  }
}
