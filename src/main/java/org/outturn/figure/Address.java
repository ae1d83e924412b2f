package org.outturn.figure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The readable name of a figure: `revenue.property-division.variance`.
public record Address(String text) implements Comparable<Address> {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHEN = Pattern.compile("^-|-$");

  public Address {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not an address: " + text);
    }
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
    if (SLUG.matcher(name).matches()) {
      return name; // as most parts of the addresses in a long return are
    }
    String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String words = APOSTROPHE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = OUTER_HYPHEN.matcher(OTHER.matcher(words).replaceAll("-")).replaceAll("");
    return slug.isEmpty() ? "-" : slug;
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
