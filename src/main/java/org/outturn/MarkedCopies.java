package org.outturn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.annotate.MarkedWorkbook;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;

/// Copies of the quarter's returns with what was found in them.
///
/// @param files finished bytes by name
/// @param unmarked files that something was found in and that have no copy, with the reason
record MarkedCopies(SortedMap<String, byte[]> files, SortedMap<String, String> unmarked) {
  /// POI holds a whole workbook in memory to copy it, many times its size on the disk.
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  /// @param returns the folder as findings name it
  static MarkedCopies of(Path root, String returns, List<Finding> findings) {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String file = finding.location().file();
      if (file.startsWith(returns + "/") && finding.severity() != Severity.ACCEPTED) {
        byFile.computeIfAbsent(file, _ -> new ArrayList<>()).add(finding);
      }
    }
    MarkedCopies copies = new MarkedCopies(new TreeMap<>(), new TreeMap<>());
    byFile.forEach(
        (file, found) -> {
          if (found.stream().anyMatch(MarkedCopies::isToMend)) {
            copies.add(root.resolve(file), file, found);
          }
        });
    return copies;
  }

  /// What is only worth knowing of a file as a whole, such as that it was passed over, asks nobody
  /// to mend it.
  private static boolean isToMend(Finding finding) {
    return !(finding.severity() == Severity.NOTE && finding.location() instanceof Location.InFile);
  }

  private void add(Path file, String nameInFindings, List<Finding> findings) {
    String name = file.getFileName().toString();
    try {
      if (file.toFile().length() > MOST_BYTES) {
        unmarked.put(nameInFindings, "it is too large to be copied");
        return;
      }
      switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
        case "xlsx", "xlsm", "xls" -> files.put(name, MarkedWorkbook.of(file, findings));
        case "csv", "tsv", "txt" ->
            files.put(name + ".xlsx", MarkedWorkbook.ofText(file, findings));
        default -> unmarked.put(nameInFindings, "it is no table");
      }
    } catch (IOException _) {
      unmarked.put(nameInFindings, "it cannot be copied");
    }
  }
}
