package org.outturn.check;

import org.outturn.document.Document;
import org.outturn.workspace.Council;
import org.outturn.workspace.Paper;

/// A paper as its readers will have it, with what it was made from: all that a rule for papers may
/// look at.
///
/// @param document whole and numbered, before the public copy is made of it
/// @param submission with the returns as the paper sees them
public record Manuscript(Paper paper, Document document, Submission submission, Council council) {}
