package org.outturn.document;

/// What stands at the head and foot of pages. "Page x of y" at the right of the foot is always
/// there and is not said here.
///
/// @param head at the right of each page but the first, or blank
/// @param left of the foot: committee and date, or whom to ask
/// @param centre of the foot: short title, or blank
public record Running(String head, String left, String centre) {}
