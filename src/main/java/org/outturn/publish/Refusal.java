package org.outturn.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// The output folder does not take what a run has made.
public final class Refusal {
  private Refusal() {}

  /// @param folder of outputs
  public static Finding of(Path folder, IOException e) {
    return Finding.of(
            Code.PUB001, new Location.InFile(folder.toString()), "the papers cannot be published")
        .note("the system says: " + words(e))
        .note("what was published before stands as it was")
        .help("see that there is room on the disk, and that the folder can be written to");
  }

  private static String words(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no right to write " + denied.getFile();
      case NoSuchFileException gone -> "%s is not there".formatted(gone.getFile());
      case FileSystemException fault when fault.getReason() != null ->
          "%s: %s".formatted(fault.getReason(), fault.getFile());
      default -> Optional.ofNullable(e.getMessage()).orElse(e.toString());
    };
  }
}
