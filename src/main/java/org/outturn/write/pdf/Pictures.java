package org.outturn.write.pdf;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.openpdf.text.BadElementException;
import org.outturn.document.Image;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Pictures and logos made fit for an archive: sRGB, opaque, eight bits, whatever they were.
///
/// They are decoded and stored as plain pixels. A JPEG passed through as it is could bring a colour
/// space, a profile or a rendering intent that PDF/A-2 forbids.
final class Pictures {
  private final String paper;
  private final Map<Image, Optional<org.openpdf.text.Image>> ready = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Pictures(String paper) {
    this.paper = paper;
  }

  /// @param alternative names the picture in findings
  /// @return empty for a picture that cannot be used
  Optional<org.openpdf.text.Image> opaque(Image image, String alternative) {
    return ready.computeIfAbsent(image, unread -> read(unread, alternative));
  }

  List<Finding> findings() {
    return findings;
  }

  private Optional<org.openpdf.text.Image> read(Image image, String alternative) {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(image.bytes()));
      if (read == null) {
        return refused("picture is neither PNG nor JPEG", alternative);
      }
      if (!isScreenColour(read)) {
        return refused("picture is in CMYK, the colours of a printing press", alternative);
      }
      if (read.getColorModel().hasAlpha()) {
        findings.add(
            finding(Code.PDF005, "transparent picture set on white", alternative)
                .help("save it without transparency to choose the ground yourself"));
      }
      return Optional.of(pixels(read));
    } catch (IOException e) {
      return refused("picture is damaged", alternative);
    }
  }

  private static boolean isScreenColour(BufferedImage image) {
    int space = image.getColorModel().getColorSpace().getType();
    return space == ColorSpace.TYPE_RGB || space == ColorSpace.TYPE_GRAY;
  }

  private Optional<org.openpdf.text.Image> refused(String reason, String alternative) {
    findings.add(
        finding(Code.PDF003, reason, alternative).help("save it again as a PNG or JPEG in RGB"));
    return Optional.empty();
  }

  private Finding finding(Code code, String message, String alternative) {
    return Finding.of(code, new Location.InPaper(paper, "picture"), message).excerpt(alternative);
  }

  private static org.openpdf.text.Image pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    int[] rgb = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    byte[] samples = new byte[rgb.length * 3];
    for (int i = 0; i < rgb.length; i++) {
      samples[i * 3] = (byte) (rgb[i] >> 16);
      samples[i * 3 + 1] = (byte) (rgb[i] >> 8);
      samples[i * 3 + 2] = (byte) rgb[i];
    }
    try {
      return org.openpdf.text.Image.getInstance(width, height, 3, 8, samples);
    } catch (BadElementException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
