package org.outturn.layout;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.outturn.document.Image;

/// Width and height of a PNG or JPEG in pixels, from its first bytes.
record PixelSize(int width, int height) {
  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int JPEG_START = 0xFFD8;

  /// The printed height that goes with a width.
  double heightFor(double printedWidth) {
    return printedWidth * height / width;
  }

  /// @return empty if the bytes are neither, or are cut short
  static Optional<PixelSize> of(Image image) {
    ByteBuffer bytes = ByteBuffer.wrap(image.bytes());
    Optional<PixelSize> size =
        isPng(bytes) ? png(bytes) : isJpeg(bytes) ? jpeg(bytes) : Optional.empty();
    return size.filter(pixels -> pixels.width > 0 && pixels.height > 0);
  }

  private static boolean isPng(ByteBuffer bytes) {
    return bytes.limit() >= 24 && bytes.getLong(0) == PNG_SIGNATURE;
  }

  private static Optional<PixelSize> png(ByteBuffer bytes) {
    return Optional.of(new PixelSize(bytes.getInt(16), bytes.getInt(20)));
  }

  private static boolean isJpeg(ByteBuffer bytes) {
    return bytes.limit() >= 4 && (bytes.getShort(0) & 0xFFFF) == JPEG_START;
  }

  /// Goes from segment to segment to the frame header, which holds the size.
  private static Optional<PixelSize> jpeg(ByteBuffer bytes) {
    int at = 2;
    while (at + 9 < bytes.limit()) {
      int marker = bytes.getShort(at) & 0xFFFF;
      boolean frame =
          marker >= 0xFFC0
              && marker <= 0xFFCF
              && marker != 0xFFC4
              && marker != 0xFFC8
              && marker != 0xFFCC;
      if (frame) {
        int height = bytes.getShort(at + 5) & 0xFFFF;
        int width = bytes.getShort(at + 7) & 0xFFFF;
        return Optional.of(new PixelSize(width, height));
      }
      if (marker < 0xFFC0) {
        return Optional.empty();
      }
      at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }
}
