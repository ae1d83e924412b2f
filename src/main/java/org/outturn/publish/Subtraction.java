package org.outturn.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.figure.Address;
import org.outturn.figure.Figure;
import org.outturn.figure.Ledger;
import org.outturn.figure.Origin;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// Finds exempt figures that whoever reads the public copy can work out: a total and all its parts
/// but one give that one away. What has been worked out may give away more.
final class Subtraction {
  private final Set<Sum> sums;

  private Subtraction(Set<Sum> sums) {
    this.sums = sums;
  }

  /// Figures of which any one follows from the others.
  private record Sum(Address total, Set<Address> members) {
    static Sum of(Address total, List<Address> parts) {
      Set<Address> members = new TreeSet<>(parts);
      members.add(total);
      return new Sum(total, members);
    }
  }

  /// @return a warning for each sum by which an exempt figure can be worked out
  static List<Finding> findings(String paper, Document whole, Ledger ledger) {
    Set<Address> secret =
        Secrets.secretValues(whole).stream()
            .map(value -> new Address(value.address()))
            .collect(Collectors.toSet());
    if (secret.isEmpty()) {
      return List.of();
    }
    Set<Address> open = new HashSet<>();
    for (Inline.Value value : whole.publicCopy().values()) {
      open.add(new Address(value.address()));
    }
    return new Subtraction(sums(ledger))
        .workOut(open).entrySet().stream()
            .filter(workedOut -> secret.contains(workedOut.getKey()))
            .map(workedOut -> finding(paper, workedOut.getValue().total(), open))
            .distinct()
            .toList();
  }

  private static Set<Sum> sums(Ledger ledger) {
    Set<Sum> sums = new LinkedHashSet<>();
    Set<String> measures = new TreeSet<>();
    ledger.figures().forEach(figure -> measures.add(figure.address().last()));
    for (Figure figure : ledger.figures()) {
      List<Address> parts = inputs(figure);
      if (!parts.isEmpty()) {
        sums.add(Sum.of(figure.address(), parts));
        if (parts.stream().allMatch(part -> part.last().equals(figure.address().last()))) {
          measures.forEach(m -> across(figure.address(), parts, m, ledger).forEach(sums::add));
        }
      }
    }
    return sums;
  }

  private static List<Address> inputs(Figure figure) {
    return switch (figure.origin()) {
      case Origin.Read _ -> List.of();
      case Origin.Computed(_, List<Address> inputs) -> inputs;
      case Origin.Adopted adopted -> adopted.inputs();
    };
  }

  /// What adds up in one column of a table adds up in its others, however those were computed.
  private static List<Sum> across(
      Address total, List<Address> parts, String measure, Ledger ledger) {
    List<Address> all = new ArrayList<>();
    parts.forEach(part -> all.add(part.above().with(measure)));
    Address other = total.above().with(measure);
    boolean stands =
        ledger.find(other).flatMap(Figure::money).isPresent()
            && all.stream().allMatch(part -> ledger.find(part).isPresent());
    return stands ? List.of(Sum.of(other, all)) : List.of();
  }

  /// @return each figure that the open ones give, and the sum by which they do
  private Map<Address, Sum> workOut(Set<Address> open) {
    Map<Address, Sum> workedOut = new TreeMap<>();
    int before;
    do {
      before = workedOut.size();
      for (Sum sum : sums) {
        List<Address> unknown =
            sum.members().stream()
                .filter(address -> !open.contains(address) && !workedOut.containsKey(address))
                .toList();
        if (unknown.size() == 1) {
          workedOut.put(unknown.getFirst(), sum);
        }
      }
    } while (workedOut.size() > before);
    return workedOut;
  }

  /// An address may be telling: only that of an open figure is named.
  private static Finding finding(String paper, Address total, Set<Address> open) {
    Finding finding =
        Finding.of(
                Code.PUB103,
                new Location.InPaper(paper, "public copy"),
                "an exempt figure can be worked out from open ones")
            .help("keep back the total or another of its parts as well, or round it");
    return open.contains(total) ? finding.note("by the sum of \"%s\"".formatted(total)) : finding;
  }
}
