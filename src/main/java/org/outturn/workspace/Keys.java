package org.outturn.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.source.Node;

/// The keys of one mapping, asked for by a schema (see [Shapes#mapping]). What the schema does not
/// ask for is unknown; a misspelt key that was meant for a missing one is reported once.
final class Keys {
  private final Node.Scalar name;
  private final Node.Mapping mapping;
  private final List<Finding> faults = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final List<String> missing = new ArrayList<>();
  private final List<Answer<?>> answers = new ArrayList<>();

  private Keys(Node.Scalar name, Node.Mapping mapping) {
    this.name = name;
    this.mapping = mapping;
  }

  static <T> Optional<T> read(
      Node.Scalar name,
      Node.Mapping mapping,
      Function<Keys, Supplier<T>> schema,
      Consumer<Finding> faults) {
    Keys keys = new Keys(name, mapping);
    Optional<T> value = keys.read(schema);
    keys.faults.forEach(faults);
    return value;
  }

  /// What a key holds; nothing to get where it was at fault.
  record Answer<T>(Optional<T> read) {
    T get() {
      return read.orElseThrow();
    }
  }

  <T> Answer<T> required(String key, Shape<T> shape) {
    Optional<Node.Entry> entry = find(key);
    if (entry.isEmpty()) {
      missing.add(key);
    }
    return answer(entry.flatMap(e -> shape.read(e, faults::add)));
  }

  <T> Answer<Optional<T>> optional(String key, Shape<T> shape) {
    return answer(
        find(key)
            .map(entry -> shape.read(entry, faults::add).map(Optional::of))
            .orElse(Optional.of(Optional.empty())));
  }

  <T> Answer<T> optional(String key, Shape<T> shape, T standard) {
    return answer(
        find(key).map(entry -> shape.read(entry, faults::add)).orElse(Optional.of(standard)));
  }

  private <T> Answer<T> answer(Optional<T> read) {
    Answer<T> answer = new Answer<>(read);
    answers.add(answer);
    return answer;
  }

  /// Whether a key that excludes others is there; it must then be asked for.
  boolean has(String key) {
    return mapping.get(key).isPresent();
  }

  /// Where the mapping begins.
  Location.InLine place() {
    return mapping.place();
  }

  /// A key without a value counts as absent.
  private Optional<Node.Entry> find(String key) {
    known.add(key);
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .filter(entry -> !(entry.value() instanceof Node.Scalar s && s.text().isBlank()))
        .findFirst();
  }

  private <T> Optional<T> read(Function<Keys, Supplier<T>> schema) {
    Supplier<T> made = schema.apply(this);
    Set<String> meant = reportUnknown();
    missing.stream().filter(key -> !meant.contains(key)).forEach(this::reportMissing);
    boolean whole = answers.stream().allMatch(answer -> answer.read().isPresent());
    if (!whole || !faults.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(made.get());
    } catch (IllegalArgumentException refused) {
      // The record keeps an invariant that goes across its keys.
      faults.add(
          Finding.of(Code.WSP005, place(), refused.getMessage())
              .help("change the keys of \"%s\" so that they agree".formatted(name.text())));
      return Optional.empty();
    }
  }

  /// @return the known keys that unknown ones were most likely meant for
  private Set<String> reportUnknown() {
    Set<String> free = new LinkedHashSet<>(known);
    mapping.entries().forEach(entry -> free.remove(entry.key().text()));
    Set<String> meant = new LinkedHashSet<>();
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        Optional<String> near = Nearest.to(key, free);
        near.ifPresent(meant::add);
        faults.add(
            Finding.of(Code.WSP003, entry.key().place(), "unknown key \"%s\"".formatted(key))
                .help(Nearest.help(key, near.isPresent() ? free : known)));
      }
    }
    return meant;
  }

  private void reportMissing(String key) {
    Optional<Node.Entry> empty =
        mapping.entries().stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    faults.add(
        empty
            .map(
                entry ->
                    Finding.of(
                            Code.WSP004,
                            entry.key().place(),
                            "key \"%s\" has no value".formatted(key))
                        .help("write a value after it"))
            .orElseGet(
                () ->
                    Finding.of(Code.WSP004, place(), "key \"%s\" is missing".formatted(key))
                        .help("add it to \"%s\"".formatted(name.text()))));
  }
}
