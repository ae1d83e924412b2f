/// Files for programs and spreadsheets: what is found, as a workbook.
@NullMarked
package org.outturn.write.data;

import org.jspecify.annotations.NullMarked;
