/// The command line: arguments to a run, and what came of it to words and an exit status. The only
/// room that knows the console.
///
/// The findings and the summary are what a command is asked for and go to standard output;
/// progress, complaints about usage and faults go to standard error.
@NullMarked
package org.outturn.cli;

import org.jspecify.annotations.NullMarked;
