package org.outturn.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who may read a section or a table (Local Government Act 1972, Part VA).
public sealed interface Access {

  /// What the members' copy says on each page that holds such material.
  default Optional<String> marking() {
    return switch (this) {
      case Open _ -> Optional.empty();
      case Exempt exempt ->
          Optional.of("Not for publication: exempt, Schedule 12A " + exempt.named());
      case Confidential _ -> Optional.of("Not for publication: confidential");
    };
  }

  record Open() implements Access {}

  /// @param paragraphs of Schedule 12A: 1 to 7 in England, 12 to 18 in Wales
  /// @param publicInterestReason why keeping it back outweighs telling it
  record Exempt(List<Integer> paragraphs, String publicInterestReason) implements Access {
    public Exempt {
      paragraphs = List.copyOf(paragraphs);
      if (paragraphs.isEmpty()) {
        throw new IllegalArgumentException("exempt material names its paragraph of Schedule 12A");
      }
      if (publicInterestReason.isBlank()) {
        throw new IllegalArgumentException("exempt material needs its public interest reason");
      }
    }

    /// "paragraph 3", "paragraphs 3 and 5", "paragraphs 1, 2 and 3".
    String named() {
      String last = String.valueOf(paragraphs.getLast());
      if (paragraphs.size() == 1) {
        return "paragraph " + last;
      }
      String others =
          paragraphs.subList(0, paragraphs.size() - 1).stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      return "paragraphs %s and %s".formatted(others, last);
    }
  }

  /// Information the council may not disclose at all (s100A(3)).
  record Confidential(String reason) implements Access {}
}
