package org.outturn.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Quarter;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.finding.Severity;
import org.outturn.source.CellTexts;
import org.outturn.source.Folder;
import org.outturn.source.Headings;
import org.outturn.source.Node;
import org.outturn.source.Sheet;
import org.outturn.source.Sources;
import org.outturn.source.Workbook;
import org.outturn.source.Yaml;
import org.outturn.workspace.Council;
import org.outturn.workspace.ExpectedReturn;

/// Reads the returns that a quarter should bring. Each file is read once, however many returns it
/// holds.
public final class ReturnsReader {
  private final Quarter quarter;
  private final Path folder;
  private final String nameInFindings;
  private final Council council;
  private final Map<Path, Result<Workbook>> workbooks = new LinkedHashMap<>();
  private final Map<Path, Result<Optional<Node>>> trees = new HashMap<>();

  private ReturnsReader(Quarter quarter, Path folder, String nameInFindings, Council council) {
    this.quarter = quarter;
    this.folder = folder;
    this.nameInFindings = nameInFindings;
    this.council = council;
  }

  /// @param returnsFolder the quarter's `returns`
  /// @param nameInFindings the folder as findings name it: `2025-26-Q4/returns`
  /// @param previous the returns of the quarter before, for directions of travel
  public static Result<Returns> read(
      Quarter quarter,
      Path returnsFolder,
      String nameInFindings,
      Council council,
      Optional<Returns> previous) {
    return new ReturnsReader(quarter, returnsFolder, nameInFindings, council).readAll(previous);
  }

  /// The returns of an earlier quarter, which are only compared with: what is wrong in them is a
  /// note, because their papers have been made.
  public static Result<Returns> readEarlier(
      Quarter quarter,
      Path returnsFolder,
      String nameInFindings,
      Council council,
      Optional<Returns> previous) {
    Result<Returns> read = read(quarter, returnsFolder, nameInFindings, council, previous);
    return new Result<>(
        read.value(), read.findings().stream().map(f -> f.severity(Severity.NOTE)).toList());
  }

  private Result<Returns> readAll(Optional<Returns> previous) {
    Result<List<Path>> files = settled(Folder.list(folder, nameInFindings));
    List<Finding> findings = new ArrayList<>(files.findings());
    List<Return> all = new ArrayList<>();
    List<Arrival> arrivals = new ArrayList<>();
    Ledger.Draft figures = new Ledger.Draft();
    Set<Finding> told = new HashSet<>(findings);
    for (ExpectedReturn expected : due()) {
      Result<Optional<Received>> received = receive(files.value(), expected);
      Result<Optional<Return>> read =
          settled(
              received
                  .then(r -> read(expected, r, previous.flatMap(p -> p.find(expected.name()))))
                  .then(r -> gather(r, expected, figures)));
      Headings headings = received.value().map(Received::headings).orElse(Headings.NONE);
      List<Finding> found = new ArrayList<>(read.findings());
      received.value().map(new PeriodAbove(quarter)::in).ifPresent(found::addAll);
      previous
          .flatMap(p -> p.arrival(expected.name()))
          .map(earlier -> LostColumns.between(earlier, headings, read.findings()))
          .ifPresent(found::addAll);
      // Returns that share a file share its findings, which are told once.
      found.stream().filter(told::add).forEach(findings::add);
      List<Location> places = received.value().map(Received::places).orElse(List.of());
      arrivals.add(new Arrival(expected, places, headings, found));
      read.value().ifPresent(all::add);
    }
    List<Workbook> opened = workbooks.values().stream().map(Result::value).toList();
    findings.addAll(council.checks().settled(Workbook.atOdds(opened)));
    return new Result<>(new Returns(all, arrivals, figures.closed()), findings);
  }

  private <T> Result<T> settled(Result<T> read) {
    return new Result<>(read.value(), council.checks().settled(read.findings()));
  }

  /// Kinds keep their figures apart; what they could not foresee, such as two returns or columns
  /// whose names differ only in punctuation, is said once for the return.
  private static Result<Optional<Return>> gather(
      Optional<Return> read, ExpectedReturn expected, Ledger.Draft figures) {
    List<Figure> clashing = new ArrayList<>();
    for (Figure figure : read.map(Return::figures).orElse(List.of())) {
      if (!figures.enter(figure)) {
        clashing.add(figure);
      }
    }
    List<Finding> clashes =
        clashing.stream()
            .limit(1)
            .map(
                figure ->
                    Finding.of(
                            Code.RET016,
                            figure.origin().cell().orElse(expected.place()),
                            "there is already a figure \"%s\"".formatted(figure.address()))
                        .help("give the return, line or column another name"))
            .toList();
    return new Result<>(read, clashes);
  }

  private List<ExpectedReturn> due() {
    return council.returns().values().stream().filter(e -> e.isDueIn(quarter)).toList();
  }

  private Result<Optional<Received>> receive(List<Path> files, ExpectedReturn expected) {
    return Folder.match(files, expected.file(), expected.place())
        .then(file -> Result.ifThere(file, path -> receive(path, expected)));
  }

  /// An unknown kind has been reported where the settings are read.
  private static Result<Optional<Return>> read(
      ExpectedReturn expected, Optional<Received> received, Optional<Return> earlier) {
    return Result.ifThere(
        Kinds.named(expected.kind()),
        kind -> Result.ifThere(received, came -> kind.read(expected, came, earlier)));
  }

  private Result<Optional<Received>> receive(Path path, ExpectedReturn expected) {
    String file = path.getFileName().toString();
    String name = nameInFindings + "/" + file;
    if (file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
      return trees
          .computeIfAbsent(path, p -> Yaml.read(p, name))
          .then(root -> Result.of(root.map(node -> new Received.Tree(quarter, name, node))));
    }
    return workbooks
        .computeIfAbsent(path, p -> Sources.read(p, name))
        .then(workbook -> sheets(workbook, expected));
  }

  /// The sheets that the return names, else the first: in a marked copy that was sent back, the
  /// first of its own.
  private Result<Optional<Received>> sheets(Workbook workbook, ExpectedReturn expected) {
    List<Sheet> sheets = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    if (expected.sheets().isEmpty()) {
      workbook.sheets().stream()
          .filter(sheet -> !sheet.name().equals(Workbook.FINDINGS_SHEET))
          .findFirst()
          .ifPresent(sheets::add);
    } else if (!workbook.sheets().isEmpty()) {
      for (String wanted : expected.sheets()) {
        Result<Optional<Sheet>> found = workbook.sheet(wanted);
        findings.addAll(found.findings());
        found.value().ifPresent(sheets::add);
      }
    }
    List<Sheet> read = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Result<Sheet> texts = CellTexts.read(sheet);
      findings.addAll(texts.findings());
      read.add(texts.value());
    }
    return new Result<>(
        read.isEmpty() ? Optional.empty() : Optional.of(new Received.Sheets(quarter, read)),
        findings);
  }
}
