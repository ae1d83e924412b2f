package org.outturn.returns;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.outturn.figure.Address;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;

/// The addresses that the lines of one return have taken, so that no two figures share one.
final class Names {
  private final Consumer<Finding> report;
  private final Map<Address, Location> taken = new HashMap<>();

  Names(Consumer<Finding> report) {
    this.report = report;
  }

  /// Keeps an address for figures that no line of the return names.
  void reserve(Address address) {
    taken.put(address, new Location.Run());
  }

  /// The address itself, or a numbered one with a finding where an earlier line has it.
  ///
  /// @param place of the line's name
  Address claim(Address wanted, String name, Location place) {
    Location first = taken.putIfAbsent(wanted, place);
    if (first == null) {
      return wanted;
    }
    report.accept(
        Finding.of(Code.RET016, place, "there is already a line \"%s\"".formatted(name))
            .excerpt(name)
            .note("the first is at " + first.text())
            .help("give each line a name of its own, or put the two together"));
    int number = 2;
    while (taken.putIfAbsent(numbered(wanted, number), place) != null) {
      number++;
    }
    return numbered(wanted, number);
  }

  private static Address numbered(Address wanted, int number) {
    return new Address(wanted.text() + "-" + number);
  }
}
