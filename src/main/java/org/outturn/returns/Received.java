package org.outturn.returns;

import java.util.List;
import org.outturn.source.Node;
import org.outturn.source.Sheet;

/// What came in for an expected return.
public sealed interface Received {

  /// @param sheets those that the return names, or a text file's only one
  record Sheets(List<Sheet> sheets) implements Received {
    public Sheets {
      sheets = List.copyOf(sheets);
    }
  }

  record Tree(String file, Node root) implements Received {}
}
