package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.document.Inline;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.returns.StandIn;

/// Puts figures and references into a piece of narrative: `${capital.total.movement.statement}`,
/// `${see.capital}`.
final class Interpolation {
  private static final Pattern NAMED = Pattern.compile("\\$\\{([^{}]*)}");
  private static final String SEE = "see.";

  private final Figures figures;
  private final Whereabouts whereabouts;
  private final List<Finding> findings;

  Interpolation(Figures figures, Whereabouts whereabouts, List<Finding> findings) {
    this.figures = figures;
    this.whereabouts = whereabouts;
    this.findings = findings;
  }

  List<Inline> in(String text, Location place) {
    List<Inline> inlines = new ArrayList<>();
    Matcher named = NAMED.matcher(text);
    int done = 0;
    while (named.find()) {
      words(text.substring(done, named.start()), place, inlines);
      String name = named.group(1).strip();
      inlines.add(named(name, place));
      asAt(name).ifPresent(inlines::add);
      done = named.end();
    }
    words(text.substring(done), place, inlines);
    return inlines;
  }

  private void words(String text, Location place, List<Inline> inlines) {
    if (text.contains("${")) {
      findings.add(
          Finding.of(Code.TPL001, place, "a figure's name is not closed")
              .excerpt(text.substring(text.indexOf("${")))
              .help("close it with } on the same line"));
    }
    if (!text.isEmpty()) {
      inlines.add(Inline.text(text));
    }
  }

  private Inline named(String name, Location place) {
    if (name.startsWith(SEE)) {
      return whereabouts.see(name.substring(SEE.length()), place, findings);
    }
    return found(name, place)
        .<Inline>map(Figures.Named::inline)
        .orElseGet(() -> Inline.text(gap(name)));
  }

  /// A figure by its name; one that there is none of is told.
  Optional<Figures.Named> found(String name, Location place) {
    Optional<Figures.Named> found = figures.find(name);
    if (found.isEmpty() && !figures.isSilent(name)) {
      findings.add(
          Finding.of(Code.TPL001, place, "there is no figure \"%s\"".formatted(name))
              .help(figures.help(name)));
    }
    return found;
  }

  private String gap(String name) {
    return figures
        .standIn(name)
        .filter(StandIn.NotReported.class::isInstance)
        .map(_ -> "not reported")
        .orElseGet(() -> FigurePrinter.gap(name).text());
  }

  /// A figure of an earlier quarter says so.
  private Optional<Inline> asAt(String name) {
    return figures
        .standIn(name)
        .flatMap(
            standIn ->
                switch (standIn) {
                  case StandIn.NotReported _ -> Optional.empty();
                  case StandIn.AsAt asAt ->
                      Optional.of(Inline.text(" (%s)".formatted(asAt.words())));
                });
  }
}
