package org.outturn.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// By what a file is told from the one that stood there before: its length and two checksums of its
/// bytes, of different kinds. A change goes unseen once in 2^64 times; for a proof against somebody
/// who means to deceive there is [Sha256]. A seal is had some twenty times faster while a program
/// is starting, which is when it is needed.
public final class Seal {
  private static final int BLOCK = 1 << 16;

  private Seal() {}

  /// @throws IOException if the file cannot be read
  public static String of(Path file) throws IOException {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    byte[] block = new byte[BLOCK];
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        one.update(block, 0, read);
        other.update(block, 0, read);
        length += read;
      }
    }
    return length
        + "-"
        + Long.toHexString(one.getValue())
        + "-"
        + Long.toHexString(other.getValue());
  }

  /// Every file in a place.
  ///
  /// @param place a file, or a folder and those in it
  /// @return none where there is neither
  /// @throws IOException if a folder cannot be listed
  public static List<Path> files(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    // A folder may be a link to one, through which a walk does not go by itself.
    Path real = place.toRealPath();
    try (Stream<Path> tree = Files.walk(real)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> place.resolve(real.relativize(file)))
          .toList();
    }
  }
}
