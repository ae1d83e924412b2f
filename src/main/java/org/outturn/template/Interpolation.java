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
      inlines.add(named(named.group(1).strip(), place));
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
    Optional<Figures.Named> found = figures.find(name);
    if (found.isEmpty() && !figures.isSilent(name)) {
      findings.add(
          Finding.of(Code.TPL001, place, "there is no figure \"%s\"".formatted(name))
              .help(figures.help(name)));
    }
    return found
        .<Inline>map(Figures.Named::inline)
        .orElse(Inline.text(FigurePrinter.gap(name).text()));
  }
}
