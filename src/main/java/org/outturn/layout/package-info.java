/// Document and house style to pages, as a pure function: line breaks, column widths, page breaks,
/// page numbers, and the structure tree that says what each piece of a page is.
///
/// The room knows nothing of PDF. It asks one thing of the outside, how wide a character is
/// ([org.outturn.layout.TextMeasure]), and gives pages of placed items
/// ([org.outturn.layout.Layout]). The way through it: [org.outturn.layout.Layouter] sets the
/// document into flows of strips, a strip being a line that is never split; the paginator lays
/// flows on pages; a painter elsewhere paints them. Lengths are in points; the origin is a page's
/// top left corner and y runs down.
@NullMarked
package org.outturn.layout;

import org.jspecify.annotations.NullMarked;
