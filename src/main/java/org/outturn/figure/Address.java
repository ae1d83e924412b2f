package org.outturn.figure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The readable name of a figure: `revenue.property-division.variance`.
public record Address(String text) implements Comparable<Address> {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  public Address {
    if (!isAddress(text)) {
      throw new IllegalArgumentException("not an address: " + text);
    }
  }

  /// Slugs with a point between each two. Written out, since a long return has a million of them.
  private static boolean isAddress(String text) {
    char before = '.';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOfSlug(c) && c != '-' && (c != '.' || before == '.')) {
        return false;
      }
      before = c;
    }
    return before != '.';
  }

  private static boolean isOfSlug(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /// @param parts names as returns write them; each becomes a slug
  public static Address of(String... parts) {
    return new Address(Arrays.stream(parts).map(Address::slug).collect(Collectors.joining(".")));
  }

  public Address with(String part) {
    return new Address(text + "." + slug(part));
  }

  /// "BOP/ E-Government" is `bop-e-government`; "Café & Bar" is `cafe-bar`.
  public static String slug(String name) {
    String words = withoutAccents(name).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(words.length());
    boolean between = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isOfSlug(c)) {
        slug.append(between && !slug.isEmpty() ? "-" : "").append(c);
        between = false;
      } else {
        between |= c != '\'' && c != '’';
      }
    }
    return slug.isEmpty() ? "-" : slug.toString();
  }

  private static String withoutAccents(String name) {
    String taken = Normalizer.normalize(name, Normalizer.Form.NFD);
    return taken.equals(name) ? name : ACCENT.matcher(taken).replaceAll("");
  }

  @Override
  public int compareTo(Address other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
