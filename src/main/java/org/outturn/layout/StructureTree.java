package org.outturn.layout;

import java.util.ArrayList;
import java.util.List;
import org.outturn.layout.Node.Detail;
import org.outturn.layout.Node.Role;

/// Grows in document order.
final class StructureTree {
  private final List<Node> nodes = new ArrayList<>();

  int root() {
    return add(-1, Role.DOCUMENT);
  }

  int add(int parent, Role role) {
    return add(parent, role, Detail.NONE);
  }

  int add(int parent, Role role, Detail detail) {
    int id = nodes.size();
    nodes.add(new Node(id, parent, role, detail));
    return id;
  }

  /// For what is known only when later nodes have their ids.
  void detail(int id, Detail detail) {
    Node node = nodes.get(id);
    nodes.set(id, new Node(id, node.parent(), node.role(), detail));
  }

  List<Node> nodes() {
    return nodes;
  }
}
