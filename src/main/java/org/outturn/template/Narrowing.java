package org.outturn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Nearest;
import org.outturn.returns.Return;
import org.outturn.returns.Traits;
import org.outturn.returns.Traits.Trait;
import org.outturn.workspace.Filter;

/// A return as a filter narrows it, and whether the filter makes sense for it.
final class Narrowing {
  private final Return whole;
  private final Filter filter;
  private final List<Traits> entries = new ArrayList<>();

  private Narrowing(Return whole, Filter filter) {
    this.whole = whole;
    this.filter = filter;
    whole.narrowed(entries::add);
  }

  static Narrowing of(Return whole, Filter filter) {
    return new Narrowing(whole, filter);
  }

  /// @return nothing where no entry is left
  Optional<Return> rest() {
    if (filter.equals(Filter.NONE)) {
      return Optional.of(whole);
    }
    return entries.stream().anyMatch(entry -> entry.meet(filter))
        ? Optional.of(whole.narrowed(entry -> entry.meet(filter)))
        : Optional.empty();
  }

  /// Fields and values that the return does not know.
  List<Finding> faults() {
    return filter.conditions().stream().flatMap(this::faults).toList();
  }

  private Stream<Finding> faults(Filter.Condition condition) {
    List<Trait> told = entries.stream().flatMap(e -> e.find(condition.field()).stream()).toList();
    if (told.isEmpty()) {
      return Stream.of(unknownField(condition));
    }
    Set<String> possible = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    told.forEach(trait -> possible.addAll(trait.possible()));
    return condition.values().stream()
        .filter(wanted -> wanted.need() == Filter.Need.REQUIRED)
        .filter(wanted -> !possible.contains(wanted.text()))
        .map(wanted -> unknownValue(condition, wanted, possible));
  }

  private Finding unknownField(Filter.Condition condition) {
    Set<String> fields = new TreeSet<>();
    entries.forEach(entry -> entry.all().forEach(trait -> fields.add(trait.field())));
    Finding fault =
        Finding.of(
            Code.TPL013,
            condition.place(),
            "return \"%s\" cannot be narrowed by \"%s\""
                .formatted(whole.name(), condition.field()));
    return fields.isEmpty()
        ? fault.help("leave it out, since the return has no fields to narrow it by")
        : fault.help(Nearest.help(condition.field(), fields));
  }

  private Finding unknownValue(
      Filter.Condition condition, Filter.Wanted wanted, Set<String> possible) {
    Finding fault =
        Finding.of(
            Code.TPL014,
            wanted.place(),
            "no %s of return \"%s\" is \"%s\""
                .formatted(condition.field(), whole.name(), wanted.text()));
    return possible.isEmpty() ? fault : fault.help(Nearest.help(wanted.text(), possible));
  }
}
