/// The command line.
@NullMarked
package org.outturn.cli;

import org.jspecify.annotations.NullMarked;
