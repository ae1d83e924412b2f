package org.outturn.style;

import java.util.Arrays;

/// The council's mark at the head of a paper.
///
/// @param file from the workspace
/// @param image bytes of a PNG or JPEG
/// @param width as printed; the height follows
public record Logo(String file, byte[] image, String alternative, double width) {
  public Logo {
    image = image.clone();
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a logo needs alternative text");
    }
  }

  @Override
  public byte[] image() {
    return image.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo
        && file.equals(logo.file)
        && Arrays.equals(image, logo.image)
        && alternative.equals(logo.alternative)
        && width == logo.width;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(image) * 31 + alternative.hashCode();
  }
}
