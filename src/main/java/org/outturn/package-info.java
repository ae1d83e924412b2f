/// The whole run, from a workspace to its papers. Everything is made and checked before anything is
/// written.
@NullMarked
package org.outturn;

import org.jspecify.annotations.NullMarked;
