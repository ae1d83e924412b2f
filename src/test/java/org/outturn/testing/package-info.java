/// What tests of several rooms share: a sample paper, its tables, and golden files.
@NullMarked
package org.outturn.testing;

import org.jspecify.annotations.NullMarked;
