/// The kinds of return: what cells mean. A kind turns a sheet or a YAML tree into typed records,
/// and those into figures of the ledger under readable addresses. Text becomes a number, a date or
/// a rating here and nowhere else, and where it cannot, the finding names the cell.
@NullMarked
package org.outturn.returns;

import org.jspecify.annotations.NullMarked;
