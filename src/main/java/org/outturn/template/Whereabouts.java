package org.outturn.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.outturn.document.Anchor;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;

/// Where in a paper the table of a return stands, so that narrative may refer to it before it is
/// read: `${see.plan}` is the appendix that holds the table of `plan`, or the table where it stands
/// in the body; `${see.plan.table}` and `${see.plan.appendix}` say which is meant.
final class Whereabouts {
  private final Map<String, Anchor> anchors = new LinkedHashMap<>();
  private final List<Asked> asked = new ArrayList<>();
  private int appendices;

  private record Asked(String name, Anchor target, Location place) {}

  static Whereabouts of(Markup.Element paper, List<Placed> placed) {
    Whereabouts whereabouts = new Whereabouts();
    whereabouts.note(paper, placed, Optional.empty());
    return whereabouts;
  }

  /// The anchor of an appendix by its order.
  static Anchor appendix(int number) {
    return Anchors.named("appendix", String.valueOf(number));
  }

  private void note(Markup.Element element, List<Placed> placed, Optional<Anchor> appendix) {
    for (Markup.Element inner : element.elements()) {
      switch (inner.name()) {
        case "appendix" -> note(inner, placed, Optional.of(appendix(++appendices)));
        case "placed" -> {
          switch (placed.get(Integer.parseInt(inner.required("ref")))) {
            case Placed.Prose _, Placed.Charted _, Placed.Considered _ -> {}
            case Placed.Tabled(var use) -> note(use.returnName(), appendix);
          }
        }
        default -> note(inner, placed, appendix);
      }
    }
  }

  private void note(String name, Optional<Anchor> appendix) {
    Anchor table = Anchors.named("table", name);
    anchors.putIfAbsent(name, appendix.orElse(table));
    anchors.putIfAbsent(name + ".table", table);
    appendix.ifPresent(anchor -> anchors.putIfAbsent(name + ".appendix", anchor));
  }

  /// A reference; where it leads nowhere a marked gap and a finding.
  ///
  /// @param name `plan`, `plan.table`, `plan.appendix`
  Inline see(String name, Location place, List<Finding> findings) {
    Optional<Anchor> target = Optional.ofNullable(anchors.get(name));
    if (target.isEmpty()) {
      findings.add(
          Finding.of(
                  Code.TPL009, place, "this paper has no table or appendix \"%s\"".formatted(name))
              .help(Nearest.help(name, names())));
      return Inline.text("[reference missing: %s]".formatted(name));
    }
    asked.add(new Asked(name, target.get(), place));
    return new Inline.CrossReference(target.get(), Ordinal.PENDING);
  }

  private Collection<String> names() {
    return new TreeSet<>(anchors.keySet());
  }

  /// Whether all that was referred to has come to stand in the paper.
  boolean holdIn(Anchors given, List<Finding> findings) {
    boolean all = true;
    for (Asked one : asked) {
      if (!given.holds(one.target())) {
        all = false;
        findings.add(
            Finding.of(
                Code.TPL009, one.place(), "the table of \"%s\" is empty".formatted(one.name())));
      }
    }
    return all;
  }
}
