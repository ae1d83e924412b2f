package org.outturn.layout;

import java.util.List;
import java.util.Locale;
import org.outturn.document.Table.Scope;
import org.outturn.document.Table.Span;

/// An element of the structure tree: what a piece of the paper is, wherever on its pages it lies.
///
/// @param id its place in document order, from 0
/// @param parent the id of the node above; -1 for the root
public record Node(int id, int parent, Role role, Detail detail) {

  /// The standard structure types of ISO 32000-1, 14.8.4, that papers need.
  public enum Role {
    DOCUMENT("Document"),
    PART("Part"),
    SECTION("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    TABLE_FOOT("TFoot"),
    ROW("TR"),
    HEADER_CELL("TH"),
    DATA_CELL("TD"),
    NOTE("Note"),
    FIGURE("Figure"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    SPAN("Span");

    private final String tag;

    Role(String tag) {
      this.tag = tag;
    }

    /// The name in the file.
    public String tag() {
      return tag;
    }

    /// @param level 1 to 6
    static Role heading(int level) {
      return switch (level) {
        case 1 -> H1;
        case 2 -> H2;
        case 3 -> H3;
        case 4 -> H4;
        case 5 -> H5;
        case 6 -> H6;
        default -> throw new IllegalArgumentException("heading level " + level);
      };
    }
  }

  /// What a role alone does not say.
  public sealed interface Detail {
    Detail NONE = new None();

    record None() implements Detail {}

    /// Read aloud instead of what stands on the page.
    record Spoken(String words) implements Detail {}

    record InLanguage(Locale language) implements Detail {}

    /// Alternative text of a figure, summary of a table.
    record Described(String text) implements Detail {}

    record Listing(Marks marks) implements Detail {}

    enum Marks {
      NONE,
      DISC,
      DECIMAL
    }

    /// @param headers ids of the header cells; empty where scope alone tells
    record CellDetail(Scope scope, Span span, List<Integer> headers) implements Detail {
      public CellDetail {
        headers = List.copyOf(headers);
      }
    }
  }
}
