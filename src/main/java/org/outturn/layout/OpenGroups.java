package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Table.RowKind;

/// The groups in which a row of a table stands, as the rows are gone through in order.
///
/// @param <T> what is remembered of each group
final class OpenGroups<T> {
  private static final int NONE = Integer.MAX_VALUE;

  private record Group<T>(int depth, T head) {}

  private final List<Group<T>> open = new ArrayList<>();

  /// The depth of the groups whose subtotal the row before was.
  private int added = NONE;

  /// Leaves the groups that are over when such a row begins. A subtotal still belongs to its group,
  /// and what follows it does not; a total belongs to none.
  void reach(RowKind kind, int depth) {
    if (kind != RowKind.SUBTOTAL) {
      open.removeIf(group -> added <= group.depth);
    }
    added = kind == RowKind.SUBTOTAL ? depth : NONE;
    open.removeIf(
        group ->
            switch (kind) {
              case GROUP -> depth <= group.depth;
              case TOTAL -> true;
              case HEADER, BODY, SUBTOTAL -> depth < group.depth;
            });
  }

  void enter(int depth, T head) {
    open.add(new Group<>(depth, head));
  }

  List<T> outermostFirst() {
    return open.stream().map(Group::head).toList();
  }
}
