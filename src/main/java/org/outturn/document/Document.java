package org.outturn.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A whole paper.
///
/// @param meta what the paper is, for the title bar, the file's properties and the running head
/// @param sections in reading order: covers first, then the body, then appendices
/// @param running what stands at the foot of every page, beside "Page 3 of 18"
public record Document(Meta meta, List<Section> sections, Running running) {

  /// @throws IllegalArgumentException if two blocks share an anchor, a cross-reference leads
  ///   nowhere or headings skip a level
  public Document {
    sections = List.copyOf(sections);
    Set<Anchor> anchors = new HashSet<>();
    for (Anchor anchor : Contained.anchors(sections)) {
      if (!anchors.add(anchor)) {
        throw new IllegalArgumentException("two blocks share the anchor " + anchor);
      }
    }
    for (Inline.CrossReference reference : Contained.crossReferences(sections)) {
      if (!anchors.contains(reference.target())) {
        throw new IllegalArgumentException("cross-reference to nowhere: " + reference.target());
      }
    }
    int above = 0;
    for (Outline.Entry entry : Outline.of(sections)) {
      if (entry.depth() > above + 1) {
        throw new IllegalArgumentException(
            "heading \"%s\" skips a level".formatted(entry.plainText()));
      }
      above = entry.depth();
    }
  }

  /// The same paper as another copy of it.
  public Document with(Imprint imprint) {
    return new Document(meta.withImprint(imprint), sections, running);
  }

  /// Headings, part banners and appendix titles in reading order: what bookmarks and contents show.
  public List<Outline.Entry> outline() {
    return Outline.of(sections);
  }

  /// The figures that are printed anywhere in the paper, in reading order.
  public List<Inline.Value> values() {
    return Contained.values(sections);
  }

  /// The copy for members: all of it, with a word before what is exempt or confidential.
  public Document membersCopy() {
    return new Document(meta, MembersCopy.of(sections), running);
  }

  /// All that the paper says, passage by passage in reading order. Number the document before: its
  /// numbers are their places.
  public List<Passage> passages() {
    return Passages.of(this);
  }

  /// The copy for the public: exempt and confidential sections and tables give way to the statutory
  /// stub (Local Government Act 1972, s100B(2)). Number the document before; the stubs keep the
  /// numbers of what they stand for, so that both copies number alike.
  public Document publicCopy() {
    return new Document(meta, PublicCopy.of(sections), running);
  }
}
