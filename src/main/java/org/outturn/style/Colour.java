package org.outturn.style;

import java.util.regex.Pattern;

/// An sRGB colour.
///
/// @param rgb 0xRRGGBB
public record Colour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("colour out of range: " + rgb);
    }
  }

  /// @param hex as `#1D3557`
  /// @throws IllegalArgumentException if it is not six hexadecimal digits after a #
  public static Colour of(String hex) {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a colour: " + hex);
    }
    return new Colour(Integer.parseInt(hex.substring(1), 16));
  }

  public String hex() {
    return "#%06X".formatted(rgb);
  }

  /// Contrast ratio by WCAG 2.2: 1 (none) to 21.
  public double contrastWith(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
