package org.outturn.template;

import java.util.List;
import org.outturn.document.Block;
import org.outturn.returns.Return;
import org.outturn.workspace.Council;

/// How returns of a kind stand in a paper. To add one: a class that implements this, and its entry
/// in [Tables].
interface TableForm<R extends Return> {

  Class<R> of();

  List<Block> blocks(R theReturn, TableSetting setting);

  /// The ratings that its tables show, scale by scale.
  default List<Marks> marks(R theReturn, Council council) {
    return List.of();
  }
}
