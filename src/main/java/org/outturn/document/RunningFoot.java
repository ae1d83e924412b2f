package org.outturn.document;

/// The foot of every page. "Page x of y" at the right is always there and is not said here.
///
/// @param left committee and date, or whom to ask
/// @param centre short title, or blank
public record RunningFoot(String left, String centre) {}
