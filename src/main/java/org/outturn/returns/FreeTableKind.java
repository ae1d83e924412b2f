package org.outturn.returns;

import java.util.Optional;
import org.outturn.finding.Result;
import org.outturn.workspace.ExpectedReturn;

/// Reads tables of any columns: from YAML that describes its columns and gives its rows, or from a
/// sheet whose headings are the columns.
final class FreeTableKind implements Kind {

  @Override
  public String name() {
    return "table";
  }

  @Override
  public Result<Optional<Return>> read(
      ExpectedReturn expected, Received received, Optional<Return> earlier) {
    return switch (received) {
      case Received.Tree(var _, String _, var root) -> new YamlTable(expected).read(root);
      case Received.Sheets(var _, var sheets) -> new SheetTable(expected).read(sheets.getFirst());
    };
  }
}
