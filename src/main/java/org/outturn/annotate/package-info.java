/// What was found, carried into copies of the workbooks that contributors sent: they see it in
/// their own cells. Nothing but colours, comments and one sheet is added.
@NullMarked
package org.outturn.annotate;

import org.jspecify.annotations.NullMarked;
