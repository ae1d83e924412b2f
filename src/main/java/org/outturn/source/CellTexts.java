package org.outturn.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;

/// What has happened to the words of a sheet on their way here: characters exchanged (SRC025),
/// control characters among them (SRC026), words cut off (SRC027).
public final class CellTexts {
  /// Damage is mostly that of a whole file: the cells beyond these are counted.
  private static final int MOST_CELLS = 20;

  private static final int EXCERPT = 80;

  /// What no text has and no document can hold: control characters but for tabs and line breaks,
  /// halves of characters, and code points that are none.
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\x00-\\x1F\\x7F&&[^\\t\\n]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

  /// What spreadsheets, databases and the programs that export from them keep of one text.
  private static final Set<Integer> LIMITS = Set.of(255, 1024, 32767);

  private final List<Finding> damaged = new ArrayList<>();
  private final List<Finding> unprintable = new ArrayList<>();
  private final List<Finding> cutOff = new ArrayList<>();

  private CellTexts() {}

  /// @return the sheet without its control characters; all else is left as it came in, and said
  public static Result<Sheet> read(Sheet sheet) {
    CellTexts texts = new CellTexts();
    sheet.rows().forEach(row -> row.forEach(texts::look));
    List<Finding> findings =
        Stream.of(texts.damaged, texts.unprintable, texts.cutOff)
            .flatMap(found -> first(found).stream())
            .toList();
    return new Result<>(texts.unprintable.isEmpty() ? sheet : clean(sheet), findings);
  }

  private static Sheet clean(Sheet sheet) {
    return new Sheet(
        sheet.file(),
        sheet.name(),
        sheet.rows().stream().map(row -> row.stream().map(CellTexts::clean).toList()).toList(),
        sheet.merges());
  }

  private static Cell clean(Cell cell) {
    return cell.content() instanceof Cell.Content.Text(String text)
        ? cell.holding(new Cell.Content.Text(clean(text)), clean(text))
        : cell;
  }

  private static String clean(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("");
  }

  private static List<Finding> first(List<Finding> found) {
    if (found.size() <= MOST_CELLS) {
      return found;
    }
    List<Finding> first = new ArrayList<>(found.subList(0, MOST_CELLS));
    first.add(first.removeLast().note("%d more cells are so".formatted(found.size() - MOST_CELLS)));
    return first;
  }

  private void look(Cell cell) {
    if (!(cell.content() instanceof Cell.Content.Text(String text))) {
      return;
    }
    Damage.mended(text).ifPresent(meant -> damaged.add(damaged(cell.place(), text, meant)));
    if (LIMITS.contains(text.length()) && endsAbruptly(text)) {
      cutOff.add(cutOff(cell, text));
    }
    if (mayBeUnprintable(text) && UNPRINTABLE.matcher(text).find()) {
      unprintable.add(unprintable(cell, text));
    }
  }

  /// Spares most cells the comparison.
  private static boolean mayBeUnprintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAbruptly(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || last == ',' || last == '-';
  }

  /// Of YAML, which may mean what a web page would: "&amp;".
  static Optional<Finding> damaged(String text, Location place) {
    return text.indexOf('&') >= 0
        ? Optional.empty()
        : Damage.mended(text).map(meant -> damaged(place, text, meant));
  }

  private static Finding damaged(Location place, String text, String meant) {
    Finding finding =
        Finding.of(Code.SRC025, place, "characters have been damaged").excerpt(excerpt(text));
    return meant.indexOf('\uFFFD') >= 0
        ? finding.help("type the words again: what stood at � is lost")
        : finding.help("it most likely was \"%s\": type it so".formatted(excerpt(meant)));
  }

  private static Finding unprintable(Cell cell, String text) {
    int count = text.length() - clean(text).length();
    return Finding.of(
            Code.SRC026,
            cell.place(),
            count == 1
                ? "a control character stands in the text, and is left out"
                : "%d control characters stand in the text, and are left out".formatted(count))
        .excerpt(excerpt(text))
        .help("type the words again, or take them from where they were first written");
  }

  private static Finding cutOff(Cell cell, String text) {
    String end = text.substring(text.length() - EXCERPT / 2);
    return Finding.of(
            Code.SRC027,
            cell.place(),
            "the text stops after %,d characters, as if cut off".formatted(text.length()))
        .excerpt("…" + clean(end))
        .help("take the whole text from where it was first written");
  }

  private static String excerpt(String text) {
    String line = clean(text).replaceAll("\\s+", " ");
    return line.length() > EXCERPT ? line.substring(0, EXCERPT - 1) + "…" : line;
  }
}
