package org.outturn.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Writes so that a power cut leaves what was written before it.
final class Disk {
  private Disk() {}

  /// Writes a file that is not there yet, and waits until it is on the disk. Its folder is never
  /// made anew: where that has gone, so has all that was written into it.
  static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /// Writes a file that may be there, so that whoever reads it finds the old one or the new one.
  /// One that says the same already is left alone.
  static void replace(Path file, byte[] content) throws IOException {
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Path whole =
        file.resolveSibling(".%s.%d".formatted(file.getFileName(), ProcessHandle.current().pid()));
    Files.deleteIfExists(whole);
    try {
      write(whole, content);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /// Puts a file into another place as well: the same one where the file system can, else a copy of
  /// its age.
  static void share(Path file, Path other) throws IOException {
    Files.createDirectories(other.getParent());
    try {
      Files.createLink(other, file);
    } catch (UnsupportedOperationException | IOException _) {
      Files.copy(
          file, other, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Waits until a folder's entries are on the disk, where the system can be asked for that.
  static void settle(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows opens no folders, and writes its entries by itself.
    }
  }
}
