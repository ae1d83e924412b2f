/// What a paper needs: its parts, its clearance, and statements about itself that agree.
@NullMarked
package org.outturn.check.paper;

import org.jspecify.annotations.NullMarked;
