package org.outturn;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures that cannot be packed any smaller.
final class Noise {
  private Noise() {}

  /// @param side in pixels, of three bytes each
  static void picture(int side, Path png) throws IOException {
    Random random = new Random(side);
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    ImageIO.write(picture, "png", png.toFile());
  }
}
