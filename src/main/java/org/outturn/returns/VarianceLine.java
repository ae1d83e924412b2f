package org.outturn.returns;

import org.outturn.figure.Figure;

/// A budget with what it comes to in the end.
///
/// @param name of the service or scheme
/// @param budget the revised budget of the year
/// @param outturn forecast, provisional or final
public record VarianceLine(String name, Figure budget, Figure outturn, Figure variance) {}
