package org.outturn.returns;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The order in which people count references: 2 before 10, 21a before 21b, FIC-2 before FIC-10.
final class ReferenceOrder implements Comparator<String> {
  private static final Pattern PIECE = Pattern.compile("\\d+|[a-z]+");

  /// @return in their order; as they came where one of them has no reference
  static <T> List<T> sorted(List<T> all, Function<T, String> reference) {
    return all.stream().map(reference).anyMatch(String::isBlank)
        ? List.copyOf(all)
        : all.stream().sorted(Comparator.comparing(reference, new ReferenceOrder())).toList();
  }

  @Override
  public int compare(String one, String other) {
    List<String> pieces = pieces(one);
    List<String> others = pieces(other);
    for (int i = 0; i < Math.min(pieces.size(), others.size()); i++) {
      int order = comparePieces(pieces.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(pieces.size(), others.size());
  }

  private static List<String> pieces(String reference) {
    return PIECE
        .matcher(reference.toLowerCase(Locale.UK))
        .results()
        .map(MatchResult::group)
        .toList();
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
