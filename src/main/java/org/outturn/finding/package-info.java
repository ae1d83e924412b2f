/// What is wrong or worth knowing, said once and in one form: where, what, why it matters, what to
/// do. Every stage reports all it finds; what depends on an error is then not written.
///
/// Wording: lower case, no full stop, one fact in the message; the remedy only in the help.
@NullMarked
package org.outturn.finding;

import org.jspecify.annotations.NullMarked;
