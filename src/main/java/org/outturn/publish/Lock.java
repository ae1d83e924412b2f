package org.outturn.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Keeps two runs from writing to one output folder. The operating system holds the lock and lets
/// go of it when the run ends, however it ends: a dead owner never stands in the way. The file says
/// who holds it; it stays, empty, when nobody does.
public final class Lock implements AutoCloseable {
  /// Beyond the text, so that others can read it where a locked part may not be read.
  private static final long LOCKED_BYTE = 1L << 40;

  private final FileChannel channel;
  private final Optional<Owner> dead;

  private Lock(FileChannel channel, Optional<Owner> dead) {
    this.channel = channel;
    this.dead = dead;
  }

  /// @param out the folder of all quarters' sets
  /// @param owner this run
  /// @throws Held if another run has it
  /// @throws IOException if the folder cannot be written or locked
  public static Lock take(Path out, Owner owner) throws IOException {
    Path file = PublishedSet.workshops(out).resolve("lock");
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!isMine(channel)) {
        throw new Held(read(channel));
      }
      Optional<Owner> before = read(channel);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner.text().getBytes(StandardCharsets.UTF_8)), 0);
      return new Lock(channel, before);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isMine(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static Optional<Owner> read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(1024);
    channel.read(text, 0);
    return Owner.read(StandardCharsets.UTF_8.decode(text.flip()).toString());
  }

  /// The run that held it and ended without letting go.
  public Optional<Owner> dead() {
    return dead;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
    }
  }
}
