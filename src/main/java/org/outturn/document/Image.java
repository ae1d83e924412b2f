package org.outturn.document;

import java.util.Arrays;

/// The bytes of a PNG or JPEG.
public final class Image {
  private final byte[] bytes;

  private Image(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Image of(byte[] bytes) {
    return new Image(bytes.clone());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Image image && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Tells one picture from another, whatever run it is printed in.
  @Override
  public String toString() {
    return "Image[%d bytes, %08x]".formatted(bytes.length, hashCode());
  }
}
