/// Pages to PDF: tagged for assistive technology (PDF/UA-1) and archival (PDF/A-2a) at once.
///
/// [org.outturn.write.pdf.Pdf] measures with the fonts, has the paper laid out, paints the pages
/// and tags every piece of them. It decides nothing about looks: each place comes from layout. Only
/// this room knows OpenPDF. The same paper gives the same bytes.
@NullMarked
package org.outturn.write.pdf;

import org.jspecify.annotations.NullMarked;
