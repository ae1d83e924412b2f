package org.outturn.layout;

/// To what a painted thing belongs: a node of the structure tree, or nothing a reader need hear.
public sealed interface Owner {

  record Tagged(int node) implements Owner {}

  enum Artifact implements Owner {
    /// Rules, tints, leader dots.
    DECORATION,
    /// Said again after a page break: header rows, captions, groups.
    REPETITION,
    RUNNING_HEAD,
    RUNNING_FOOT,
    WATERMARK
  }
}
