package org.outturn.document;

import java.util.List;
import java.util.Optional;

/// A run of blocks with one access, one place in the paper and one page orientation.
///
/// @param banner "Part A" and its meaning, where the section opens a part
public record Section(
    Optional<Banner> banner,
    Access access,
    Placement placement,
    Orientation orientation,
    List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /// An open, upright section of the body without a banner.
  public static Section body(List<Block> blocks) {
    return new Section(
        Optional.empty(), new Access.Open(), new Placement.Body(), Orientation.PORTRAIT, blocks);
  }

  /// Whether facts stand right before a table: they are about it, and stay on its page.
  ///
  /// @param at which block, from 0
  public boolean headsTable(int at) {
    return blocks.get(at) instanceof Block.KeyValues
        && at + 1 < blocks.size()
        && blocks.get(at + 1) instanceof Table;
  }

  /// @param label for example "Part A"
  /// @param meaning in words, for example "The decision and its reasons"
  public record Banner(String label, String meaning, Anchor anchor) {}

  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }
}
