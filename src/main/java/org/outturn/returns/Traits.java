package org.outturn.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outturn.figure.Rating;
import org.outturn.figure.Scale;
import org.outturn.workspace.Filter;

/// What an entry of a return has in the fields by which a paper may narrow the return.
public record Traits(List<Trait> all) {

  public Traits {
    all = List.copyOf(all);
  }

  /// @param field as filters name it: `lead-officer`
  /// @param values several where an entry has more than one; none where it has none
  /// @param possible what entries of this return may have
  public record Trait(String field, List<String> values, List<String> possible) {
    public Trait {
      values = List.copyOf(values);
      possible = List.copyOf(possible);
    }

    private boolean meets(Filter.Condition condition) {
      return condition.values().stream()
          .anyMatch(wanted -> values.stream().anyMatch(wanted.text()::equalsIgnoreCase));
    }
  }

  static Traits none() {
    return new Traits(List.of());
  }

  /// @param values the names of the same thing; blank ones are none
  Traits with(String field, String... values) {
    List<String> told = Arrays.stream(values).filter(value -> !value.isBlank()).toList();
    return with(new Trait(field, told, told));
  }

  /// @param ratings by words of the scale or its words for "not rated"
  Traits rated(String field, Scale scale, List<Rating> ratings) {
    List<String> possible =
        new ArrayList<>(scale.points().stream().map(Scale.Point::word).toList());
    possible.addAll(scale.notRated());
    return with(new Trait(field, ratings.stream().map(Rating::word).toList(), possible));
  }

  private Traits with(Trait trait) {
    List<Trait> traits = new ArrayList<>(all);
    traits.add(trait);
    return new Traits(traits);
  }

  public boolean meet(Filter filter) {
    return filter.conditions().stream()
        .allMatch(condition -> find(condition.field()).filter(t -> t.meets(condition)).isPresent());
  }

  public Optional<Trait> find(String field) {
    return all.stream().filter(trait -> trait.field().equals(field)).findFirst();
  }
}
