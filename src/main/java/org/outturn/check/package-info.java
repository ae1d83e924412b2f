/// Rules about what a quarter's returns say: each a small class with its code, its page and its
/// test, in a room for each family. A rule only compares and only adds findings; what a single cell
/// means was found out when it was read. Rules take time in proportion to the lines, or little
/// more.
@NullMarked
package org.outturn.check;

import org.jspecify.annotations.NullMarked;
