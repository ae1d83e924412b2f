package org.outturn.returns;

import java.util.List;
import org.outturn.figure.Quarter;
import org.outturn.finding.Location;
import org.outturn.source.Headings;
import org.outturn.source.Node;
import org.outturn.source.Sheet;

/// What came in for an expected return.
public sealed interface Received {

  /// The quarter that it reports on.
  Quarter quarter();

  /// The sheets or the file that hold it.
  default List<Location> places() {
    return switch (this) {
      case Sheets(Quarter _, List<Sheet> sheets) ->
          sheets.stream()
              .<Location>map(sheet -> new Location.InSheet(sheet.file(), sheet.name()))
              .toList();
      case Tree(Quarter _, String file, Node _) -> List.of(new Location.InFile(file));
    };
  }

  /// Of its first table; a tree has none.
  default Headings headings() {
    return switch (this) {
      case Sheets(Quarter _, List<Sheet> sheets) -> Headings.of(sheets.getFirst());
      case Tree _ -> Headings.NONE;
    };
  }

  /// @param sheets those that the return names, or a text file's only one
  record Sheets(Quarter quarter, List<Sheet> sheets) implements Received {
    public Sheets {
      sheets = List.copyOf(sheets);
    }
  }

  record Tree(Quarter quarter, String file, Node root) implements Received {}
}
