package org.outturn;

/// What an officer changed in a paper, and where it belongs so that the next build has it too.
///
/// @param place in the paper: `paragraph 6`
/// @param before as built; blank where it is new
/// @param after as edited; blank where it was taken out
/// @param belongs file and line, or a cell: "2025-26-Q4/papers/plan.yaml:41"; blank where it is not
///   known
public record Edit(String place, String before, String after, String belongs) {}
