package org.outturn.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.outturn.document.Inline;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.finding.Nearest;
import org.outturn.returns.StandIn;

/// What `${…}` may name, in narrative as in templates: the figures of the ledger and their forms.
final class Figures {
  private static final int MOST_CHOICES = 12;

  private final Map<String, Figure> byName = new LinkedHashMap<>();
  private final FigurePrinter printer;
  private final Set<String> beginnings = new LinkedHashSet<>();
  private final Set<String> returns;
  private final Set<String> silent;
  private final Map<String, StandIn> standIns;
  private final Set<String> asked = new TreeSet<>();

  /// @param returns names that addresses begin with
  /// @param silent names of returns that are missing or at fault: what depends on them has been
  ///   reported there
  /// @param standIns for missing returns that the paper does not wait for
  Figures(
      Ledger ledger,
      FigurePrinter printer,
      Collection<String> returns,
      Collection<String> silent,
      Map<String, StandIn> standIns) {
    this.standIns = Map.copyOf(standIns);
    this.printer = printer;
    this.returns = Set.copyOf(returns);
    this.silent = Set.copyOf(silent);
    for (Figure figure : ledger.figures()) {
      String name = figure.address().text();
      byName.put(name, figure);
      for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
        beginnings.add(name.substring(0, dot));
      }
    }
  }

  /// A figure as it was asked for.
  record Named(Figure figure, Printed printed) {
    Inline.Value inline() {
      return printed.of(figure.address());
    }
  }

  /// @param name an address, with or without a form: `capital.total.movement.millions.1`
  Optional<Named> find(String name) {
    asked.add(parts(name).getFirst());
    Optional<Figure> whole = figure(name);
    if (whole.isPresent()) {
      return whole.map(figure -> new Named(figure, printer.print(figure)));
    }
    List<String> parts = parts(name);
    for (int tail = 1; tail <= 2 && tail < parts.size(); tail++) {
      int end = parts.size() - tail;
      Optional<Figure> figure = figure(String.join(".", parts.subList(0, end)));
      if (figure.isPresent()) {
        return FigureForm.asked(parts.subList(end, parts.size()))
            .flatMap(asked -> formed(figure.get(), asked));
      }
    }
    return Optional.empty();
  }

  /// A variance's share of its budget is a figure of its own, beside it in the ledger.
  private Optional<Named> formed(Figure figure, FigureForm.Asked asked) {
    Figure meant =
        asked.form() == FigureForm.PERCENT
            ? figure(figure.address() + "-percent").orElse(figure)
            : figure;
    return printer.print(meant, asked).map(printed -> new Named(meant, printed));
  }

  /// First parts of the names that were asked for, whether they led anywhere or not.
  Set<String> asked() {
    return Set.copyOf(asked);
  }

  /// Whether addresses begin with these parts.
  boolean leadsOn(String name) {
    asked.add(parts(name).getFirst());
    return beginnings.contains(name);
  }

  /// Whether a name begins as addresses do.
  boolean isAddress(String name) {
    return returns.contains(parts(name).getFirst());
  }

  /// Whether a name that leads nowhere has been reported already, with the return it would come
  /// from.
  boolean isSilent(String name) {
    return silent.contains(parts(name).getFirst());
  }

  /// What stands in for the return that a name begins with, where it is missing.
  Optional<StandIn> standIn(String name) {
    return Optional.ofNullable(standIns.get(parts(name).getFirst()));
  }

  /// What the writer of an unknown name most likely meant.
  String help(String name) {
    List<String> parts = parts(name);
    int known = knownParts(parts);
    String before = String.join(".", parts.subList(0, known));
    Collection<String> choices = following(before);
    if (known == parts.size()) {
      return "name one of its figures: %s".formatted(choices(choices));
    }
    if (choices.contains(parts.get(known))) {
      return "after \"%s\" comes nothing, or a number of decimal places"
          .formatted(String.join(".", parts.subList(0, known + 1)));
    }
    return Nearest.to(parts.get(known), choices)
        .map(near -> "did you mean \"%s\"?".formatted(mended(parts, known, near)))
        .orElse(
            before.isEmpty()
                ? "an address begins with one of: " + choices(choices)
                : "after \"%s\" comes one of: %s".formatted(before, choices(choices)));
  }

  private int knownParts(List<String> parts) {
    int known = 0;
    while (known < parts.size() && isKnown(String.join(".", parts.subList(0, known + 1)))) {
      known++;
    }
    return known;
  }

  private static String mended(List<String> parts, int at, String part) {
    List<String> mended = new ArrayList<>(parts);
    mended.set(at, part);
    return String.join(".", mended);
  }

  /// An address of which a name is the piece before or after a hyphen.
  Optional<String> hyphenated(String name) {
    return byName.keySet().stream()
        .filter(address -> address.startsWith(name + "-") || address.contains("-" + name))
        .findFirst();
  }

  private boolean isKnown(String name) {
    return leadsOn(name) || figure(name).isPresent();
  }

  private Collection<String> following(String before) {
    Set<String> next = new TreeSet<>();
    String lead = before.isEmpty() ? "" : before + ".";
    for (String address : byName.keySet()) {
      if (address.startsWith(lead)) {
        next.add(parts(address.substring(lead.length())).getFirst());
      }
    }
    figure(before).ifPresent(figure -> next.addAll(forms(figure)));
    return next;
  }

  private List<String> forms(Figure figure) {
    return Arrays.stream(FigureForm.values())
        .map(FigureForm::part)
        .filter(form -> find(figure.address() + "." + form).isPresent())
        .toList();
  }

  private static String choices(Collection<String> all) {
    String some = String.join(", ", all.stream().limit(MOST_CHOICES).toList());
    return all.size() > MOST_CHOICES ? some + " …" : some;
  }

  private Optional<Figure> figure(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static List<String> parts(String name) {
    return List.of(name.split("\\.", -1));
  }
}
