package org.outturn.source;

import java.util.Collection;
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
/// @param dates from which day it counts those that it has
public record Workbook(String file, List<Sheet> sheets, Dates dates) {
  /// The sheet that lists what was found, in a copy that was marked and has been sent back.
  public static final String FINDINGS_SHEET = "Outturn findings";

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /// Excel for the Mac began its dates in 1904 once, and workbooks keep what they began with.
  public enum Dates {
    NONE,
    FROM_1900,
    FROM_1904
  }

  /// A file that keeps no dates as numbers.
  Workbook(String file, List<Sheet> sheets) {
    this(file, sheets, Dates.NONE);
  }

  static Workbook of(String file, List<Sheet> sheets, NumberForm.Epoch epoch) {
    boolean hasDates =
        sheets.stream()
            .flatMap(sheet -> sheet.rows().stream())
            .anyMatch(
                row -> row.stream().anyMatch(cell -> cell.content() instanceof Cell.Content.Date));
    Dates counted =
        switch (epoch) {
          case Y1900 -> Dates.FROM_1900;
          case Y1904 -> Dates.FROM_1904;
        };
    return new Workbook(file, sheets, hasDates ? counted : Dates.NONE);
  }

  /// What a quarter's workbooks do not agree on among themselves (SRC016).
  public static List<Finding> atOdds(Collection<Workbook> workbooks) {
    if (workbooks.stream().noneMatch(workbook -> workbook.dates == Dates.FROM_1900)) {
      return List.of();
    }
    return workbooks.stream()
        .filter(workbook -> workbook.dates == Dates.FROM_1904)
        .map(
            workbook ->
                Finding.of(
                        Code.SRC016,
                        new Location.InFile(workbook.file),
                        "the workbook counts its dates from 1904, and others of the quarter from"
                            + " 1900")
                    .note("a date copied from one to the other is four years and a day off")
                    .help(
                        "look at its dates, and switch off \"Use 1904 date system\" under Options,"
                            + " Advanced in a new copy"))
        .toList();
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
