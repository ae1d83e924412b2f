package org.outturn.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.finding.Extract;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.source.Cell.Content;

/// Shows what stands at places in the files of a workspace: of a cell its heading and the name of
/// its row, of a line the line. Each file is read once more, and only if something is to be shown
/// of it.
public final class Extracts {

  /// Longer texts would push what is at fault off the screen.
  private static final int MOST_OF_A_NEIGHBOUR = 28;

  private static final int MOST_OF_A_LINE = 88;

  private final Path root;
  private final Map<String, Workbook> workbooks = new HashMap<>();
  private final Map<String, List<String>> texts = new HashMap<>();

  /// @param root from which findings name files
  public Extracts(Path root) {
    this.root = root;
  }

  /// @return nothing where a finding has no place in a file that can be shown
  public Optional<Extract> of(Finding finding) {
    return switch (finding.location()) {
      case Location.InCell place -> ofCell(place, finding.excerpt());
      case Location.InLine(String file, int line) -> ofLine(file, line, finding.excerpt());
      case Location.InSheet _, Location.InFile _ -> Optional.empty();
      case Location.InPaper _, Location.Run _ -> Optional.empty();
    };
  }

  private Optional<Extract> ofLine(String file, int number, String excerpt) {
    List<String> lines = texts.computeIfAbsent(file, this::lines);
    if (number < 1 || number > lines.size()) {
      return Optional.empty();
    }
    String line = shortened(lines.get(number - 1).stripTrailing(), MOST_OF_A_LINE);
    String wanted = firstLine(excerpt);
    int start = wanted.isEmpty() ? -1 : line.indexOf(wanted);
    return Optional.of(
        new Extract(
            List.of(new Extract.Line(number, line)),
            Math.max(start, 0),
            start < 0 ? 0 : wanted.length()));
  }

  private List<String> lines(String file) {
    Path path = root.resolve(file);
    try {
      return Files.isRegularFile(path) ? Files.readAllLines(path) : List.of();
    } catch (CharacterCodingException _) {
      return List.of();
    } catch (IOException _) {
      // It has been read a moment ago; without it there is nothing to show.
      return List.of();
    }
  }

  private Optional<Extract> ofCell(Location.InCell place, String excerpt) {
    int row = place.row();
    int column = place.column();
    return sheet(place)
        .filter(_ -> !place.hasNoEnd())
        .filter(sheet -> row < sheet.rows().size())
        .filter(sheet -> column < sheet.rows().get(row).size())
        .map(sheet -> ofCell(sheet, row, column, excerpt));
  }

  private Optional<Sheet> sheet(Location.InCell place) {
    return workbooks
        .computeIfAbsent(place.file(), file -> Sources.read(root.resolve(file), file).value())
        .sheets()
        .stream()
        .filter(sheet -> sheet.name().equals(place.sheet()))
        .findFirst();
  }

  private static Extract ofCell(Sheet sheet, int row, int column, String excerpt) {
    List<Cell> cells = sheet.rows().get(row);
    Optional<Integer> name = name(cells, column);
    Optional<Integer> heading = headingRow(sheet, row, column);
    int names =
        name.map(
                at ->
                    Math.max(
                        neighbour(cells.get(at)).length(),
                        heading
                            .map(h -> neighbour(sheet.rows().get(h).get(at)).length())
                            .orElse(0)))
            .orElse(0);
    List<Extract.Line> lines = new ArrayList<>();
    heading.ifPresent(
        h -> {
          List<Cell> above = sheet.rows().get(h);
          lines.add(
              new Extract.Line(
                  h + 1,
                  line(
                      name.map(at -> neighbour(above.get(at))),
                      names,
                      neighbour(above.get(column)))));
        });
    String shown = shortened(firstLine(cells.get(column).shown()), MOST_OF_A_LINE - names);
    String before = line(name.map(at -> neighbour(cells.get(at))), names, "");
    lines.add(new Extract.Line(row + 1, (before + shown).stripTrailing()));
    String wanted = firstLine(excerpt);
    int start = wanted.isEmpty() ? 0 : Math.max(shown.indexOf(wanted), 0);
    int length =
        !wanted.isEmpty() && shown.contains(wanted) ? wanted.length() : Math.max(shown.length(), 1);
    return new Extract(lines, before.length() + start, length);
  }

  /// The name of the row, and beside it the cell.
  private static String line(Optional<String> name, int width, String text) {
    return name.map(n -> n + " ".repeat(width - n.length()) + " | ").orElse("") + text;
  }

  /// The column that says what a row is about: the second where it begins with a group and a name,
  /// else the first with words in it.
  private static Optional<Integer> name(List<Cell> cells, int column) {
    List<Integer> words =
        IntStream.range(0, column)
            .filter(at -> cells.get(at).content() instanceof Content.Text)
            .boxed()
            .toList();
    return words.size() == 2 ? Optional.of(words.get(1)) : words.stream().findFirst();
  }

  /// The row above with the most words, which has some over the cell: rows of words come below
  /// their headings, so of several the first.
  private static Optional<Integer> headingRow(Sheet sheet, int row, int column) {
    Optional<Integer> best = Optional.empty();
    long most = 1;
    for (int i = 0; i < row; i++) {
      List<Cell> cells = sheet.rows().get(i);
      long words = cells.stream().filter(c -> c.content() instanceof Content.Text).count();
      if (words > most && cells.get(column).content() instanceof Content.Text) {
        most = words;
        best = Optional.of(i);
      }
    }
    return best;
  }

  private static String neighbour(Cell cell) {
    return shortened(firstLine(cell.shown()), MOST_OF_A_NEIGHBOUR);
  }

  private static String firstLine(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
  }
}
