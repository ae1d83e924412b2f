package org.outturn.figure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The readable name of a figure: `revenue.property-division.variance`.
public record Address(String text) implements Comparable<Address> {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

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
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    String slug =
        plain.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
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
