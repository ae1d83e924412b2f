package org.outturn.figure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The readable name of a figure: `revenue.property-division.variance`.
///
/// A long return has half a million of them. So an address keeps its last part and the address that
/// it stands under, which is one for all figures of a line, and spells itself out when it is asked.
public final class Address implements Comparable<Address> {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  /// What the first part of an address stands under.
  private static final Address TOP = new Address();

  private final Address above;
  private final String last;
  private final int hash;

  private Address() {
    above = this;
    last = "";
    hash = 0;
  }

  private Address(Address above, String last) {
    this.above = above;
    this.last = last;
    this.hash = 31 * above.hash + last.hashCode();
  }

  /// @param text slugs with a point between each two
  /// @throws IllegalArgumentException if it is anything else
  public Address(String text) {
    this(above(text), text.substring(text.lastIndexOf('.') + 1));
    if (!last.chars().allMatch(c -> isOfSlug((char) c) || c == '-') || last.isEmpty()) {
      throw new IllegalArgumentException("not an address: " + text);
    }
  }

  private static Address above(String text) {
    int point = text.lastIndexOf('.');
    return point < 0 ? TOP : new Address(text.substring(0, point));
  }

  private static boolean isOfSlug(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /// @param parts names as returns write them; each becomes a slug
  public static Address of(String... parts) {
    Address address = TOP;
    for (String part : parts) {
      address = address.with(part);
    }
    return address;
  }

  public Address with(String part) {
    return new Address(this, slug(part));
  }

  /// What it stands under, which in most returns is the line; without text where it is one part.
  public Address above() {
    return above;
  }

  /// The last part, which in most returns says what the figure measures: `variance`.
  public String last() {
    return last;
  }

  /// "BOP/ E-Government" is `bop-e-government`; "Café & Bar" is `cafe-bar`.
  public static String slug(String name) {
    if (isSlug(name)) {
      return name;
    }
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

  private static boolean isSlug(String name) {
    char before = '-';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isOfSlug(c) && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  private static String withoutAccents(String name) {
    String taken = Normalizer.normalize(name, Normalizer.Form.NFD);
    return taken.equals(name) ? name : ACCENT.matcher(taken).replaceAll("");
  }

  public String text() {
    return above == TOP ? last : above.text() + "." + last;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address that
        && hash == that.hash
        && last.equals(that.last)
        && (above == that.above || above.equals(that.above));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public int compareTo(Address other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
