package org.outturn.figure;

/// The rule by which figures are rated on a scale: `bands:` in council.yaml. What it compares is
/// its basis; a scale without bands is for officers to judge by.
public sealed interface Bands permits Tolerance, Shortfall, RiskMatrix {}
