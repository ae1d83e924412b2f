package org.outturn;

import org.outturn.publish.Changes;

/// What has moved in a paper.
///
/// @param since what it is compared with: "version 1 as issued", "2025-26-Q3"
public record Revision(String paper, String since, Changes changes) {}
