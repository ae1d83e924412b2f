package org.outturn.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who runs Outturn, as others who must wait are told.
///
/// @param host the machine's own name
/// @param process its number there
/// @param since when the run began
public record Owner(String user, String host, long process, Instant since) {
  private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");

  /// The run that this program is.
  public static Owner ofThisRun() {
    ProcessHandle process = ProcessHandle.current();
    return new Owner(
        System.getProperty("user.name", "unknown"),
        hostName(),
        process.pid(),
        process.info().startInstant().orElse(Instant.EPOCH));
  }

  /// As its machine calls itself, where that can be had without asking the network.
  private static String hostName() {
    try {
      return Files.exists(LINUX_NAME)
          ? Files.readString(LINUX_NAME).strip()
          : Optional.ofNullable(System.getenv("COMPUTERNAME"))
              .orElse(InetAddress.getLocalHost().getHostName());
    } catch (IOException _) {
      return "unknown";
    }
  }

  /// Four lines for a file that a person may open.
  String text() {
    return "user %s\nhost %s\nprocess %d\nsince %s\n".formatted(user, host, process, since);
  }

  static Optional<Owner> read(String text) {
    List<String> values =
        text.lines().map(line -> line.substring(line.indexOf(' ') + 1).strip()).toList();
    try {
      return values.size() < 4
          ? Optional.empty()
          : Optional.of(
              new Owner(
                  values.get(0),
                  values.get(1),
                  Long.parseLong(values.get(2)),
                  Instant.parse(values.get(3))));
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }
}
