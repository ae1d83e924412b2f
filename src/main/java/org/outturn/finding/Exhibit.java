package org.outturn.finding;

import java.util.Optional;

/// A finding with what stands at its place, where that can be shown.
public record Exhibit(Finding finding, Optional<Extract> extract) {}
