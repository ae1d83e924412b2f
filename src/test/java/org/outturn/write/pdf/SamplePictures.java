package org.outturn.write.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Pictures drawn for tests.
final class SamplePictures {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 80;

  private SamplePictures() {}

  static byte[] png() {
    return written("png", drawn(BufferedImage.TYPE_INT_RGB));
  }

  static byte[] transparentPng() {
    return written("png", drawn(BufferedImage.TYPE_INT_ARGB));
  }

  static byte[] greyJpeg() {
    return written("jpeg", drawn(BufferedImage.TYPE_BYTE_GRAY));
  }

  /// Four bands, which a JPEG reader takes for CMYK.
  static byte[] cmykJpeg() {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// The same as a printer's software writes it: the marker says whether the bands are CMYK (0) or
  /// turned to brightness and colour first (2).
  static byte[] adobeJpeg(int transform) {
    byte[] plain = cmykJpeg();
    byte[] marker = {
      (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, 2);
    bytes.writeBytes(marker);
    bytes.write(plain, 2, plain.length - 2);
    return bytes.toByteArray();
  }

  /// Begins as a picture does, and breaks off.
  static byte[] cutShort() {
    return Arrays.copyOf(png(), 60);
  }

  private static BufferedImage drawn(int type) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0x1D3557));
    graphics.fillOval(4, 4, HEIGHT - 8, HEIGHT - 8);
    graphics.fillRect(HEIGHT, HEIGHT / 3, WIDTH - HEIGHT - 4, HEIGHT / 3);
    graphics.dispose();
    return image;
  }

  private static byte[] written(String format, BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
