package org.outturn.returns;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The order in which people count references: 2 before 10, 21a before 21b, FIC-2 before FIC-10.
///
/// @param pieces of one reference: its figures and its letters
record ReferenceOrder(List<String> pieces) implements Comparable<ReferenceOrder> {
  private static final Pattern PIECE = Pattern.compile("\\d+|[a-z]+");

  private record Placed<T>(ReferenceOrder order, T one) {}

  /// @return in their order; as they came where one of them has no reference
  static <T> List<T> sorted(List<T> all, Function<T, String> reference) {
    if (all.stream().map(reference).anyMatch(String::isBlank)) {
      return List.copyOf(all);
    }
    return all.stream()
        .map(one -> new Placed<>(of(reference.apply(one)), one))
        .sorted(Comparator.comparing(Placed::order))
        .map(Placed::one)
        .toList();
  }

  private static ReferenceOrder of(String reference) {
    return new ReferenceOrder(
        PIECE.matcher(reference.toLowerCase(Locale.UK)).results().map(MatchResult::group).toList());
  }

  @Override
  public int compareTo(ReferenceOrder other) {
    for (int i = 0; i < Math.min(pieces.size(), other.pieces.size()); i++) {
      int order = comparePieces(pieces.get(i), other.pieces.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(pieces.size(), other.pieces.size());
  }

  /// Figures come before letters, as they do in the alphabet of computers.
  private static int comparePieces(String one, String other) {
    return isNumber(one) && isNumber(other)
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String piece) {
    return Character.isDigit(piece.charAt(0));
  }
}
