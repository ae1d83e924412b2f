package org.outturn.layout;

import java.util.List;
import java.util.Optional;
import org.outturn.document.Anchor;
import org.outturn.document.Outline;
import org.outturn.document.Section.Orientation;

/// The document, set: what is left to do is to cut it into pages.
sealed interface Flow {

  /// @param anchors of what begins with the first line
  /// @param after the least space below
  record Lines(List<Anchor> anchors, List<Strip> strips, double after) implements Flow {
    public Lines {
      anchors = List.copyOf(anchors);
      strips = List.copyOf(strips);
    }
  }

  record Rows(SetTable table) implements Flow {}

  record ContentsList(List<ContentsLine> lines) implements Flow {
    public ContentsList {
      lines = List.copyOf(lines);
    }
  }

  /// @param link the node of its Link element
  record ContentsLine(Outline.Entry entry, int link) {}

  /// What follows begins a page.
  record NewPage(Orientation orientation) implements Flow {}

  /// What follows needs pages of this orientation; a new one only if the last is otherwise.
  record Facing(Orientation orientation) implements Flow {}

  /// Where a panel's rule begins and ends.
  enum PanelEdge implements Flow {
    BEGIN,
    END
  }

  /// What each page says from here on of who may read it.
  record Marking(Optional<String> statement) implements Flow {}
}
