/// The format-free paper: what a committee paper says, with nothing of how it looks.
///
/// Values are immutable and closed: a ragged table, a table without header cells, a picture without
/// alternative text, headings that skip a level or a cross-reference to nowhere cannot be built.
/// Numbers are given once, by [org.outturn.document.Numbering], and are then the same in every
/// format and for every audience. The room uses nothing but the JDK.
@NullMarked
package org.outturn.document;

import org.jspecify.annotations.NullMarked;
