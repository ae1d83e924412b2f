/// What is written out. A file in the published folder is always whole, and never left from an
/// earlier run looking as if it were of this one.
@NullMarked
package org.outturn.publish;

import org.jspecify.annotations.NullMarked;
