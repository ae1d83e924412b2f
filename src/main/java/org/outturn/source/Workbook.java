package org.outturn.source;

import java.util.List;
import java.util.Optional;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.finding.Result;

/// A file of sheets, in their order; a text file has one, without a name.
///
/// @param file as findings name it
public record Workbook(String file, List<Sheet> sheets) {
  /// The sheet that lists what was found, in a copy that was marked and has been sent back.
  public static final String FINDINGS_SHEET = "Outturn findings";

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /// The sheet of this name; capitals and outer spaces do not count, since Excel keeps no two
  /// sheets apart by them. SRC004 where there is none.
  public Result<Optional<Sheet>> sheet(String name) {
    Optional<Sheet> found =
        sheets.stream().filter(s -> s.name().strip().equalsIgnoreCase(name.strip())).findFirst();
    if (found.isPresent()) {
      return Result.of(found);
    }
    Finding missing =
        Finding.of(
                Code.SRC004,
                new Location.InFile(file),
                "there is no sheet named \"%s\"".formatted(name))
            .help(Nearest.help(name, sheets.stream().map(Sheet::name).toList()));
    return new Result<>(Optional.empty(), List.of(missing));
  }
}
