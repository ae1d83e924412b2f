package org.outturn.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Nearest;
import org.outturn.source.Node;

/// The shapes that settings are made of.
final class Shapes {
  private Shapes() {}

  static Shape<String> text() {
    return scalar("text", "write words here, not keys or a list", Optional::of);
  }

  static Shape<Integer> wholeNumber() {
    return scalar(
        "a whole number",
        "write it in digits",
        text -> text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
  }

  /// A plain decimal, not negative.
  static Shape<BigDecimal> amount() {
    return scalar(
        "an amount",
        "write it in digits, without commas or signs",
        text ->
            text.matches("\\d{1,15}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty());
  }

  static Shape<LocalDate> date() {
    return scalar("a date", "write it as year-month-day, for example 2026-06-11", Shapes::dateOf);
  }

  private static Optional<LocalDate> dateOf(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// A value that is written in one piece.
  ///
  /// @param what it is, with its article, as findings call it: "a date"
  /// @param remedy how to write it
  static <T> Shape<T> scalar(String what, String remedy, Function<String, Optional<T>> parse) {
    return (setting, faults) -> {
      Optional<T> value =
          switch (setting.value()) {
            case Node.Scalar(_, String text) -> parse.apply(text);
            case Node.Sequence _, Node.Mapping _ -> Optional.empty();
          };
      if (value.isEmpty()) {
        faults.accept(wrongKind(setting, what, remedy));
      }
      return value;
    };
  }

  /// One of a fixed set of words, in upper or lower case.
  static <T> Shape<T> oneOf(Map<String, T> words) {
    Shape<String> word = scalar("a single word", Nearest.help("", words.keySet()), Optional::of);
    return (setting, faults) ->
        word.read(setting, faults)
            .flatMap(
                text -> {
                  Optional<T> chosen =
                      words.entrySet().stream()
                          .filter(known -> known.getKey().equalsIgnoreCase(text))
                          .map(Map.Entry::getValue)
                          .findFirst();
                  if (chosen.isEmpty()) {
                    faults.accept(
                        Finding.of(
                                Code.WSP005,
                                setting.value().place(),
                                "\"%s\" cannot be \"%s\"".formatted(setting.key().text(), text))
                            .help(Nearest.help(text, words.keySet())));
                  }
                  return chosen;
                });
  }

  /// One of some constants by its name in lower case, with hyphens.
  @SafeVarargs
  static <T extends Enum<T>> Shape<T> oneOf(T... constants) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T constant : constants) {
      words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return oneOf(words);
  }

  /// The name of something that is set or stands elsewhere.
  ///
  /// @param what it is, as findings call it: "committee"
  static <T> Shape<T> reference(String what, Map<String, T> known) {
    Shape<String> name = text();
    return (setting, faults) ->
        name.read(setting, faults)
            .flatMap(
                text -> {
                  Optional<T> found = Optional.ofNullable(known.get(text));
                  if (found.isEmpty()) {
                    faults.accept(
                        Finding.of(
                                Code.WSP006,
                                setting.value().place(),
                                "no %s is called \"%s\"".formatted(what, text))
                            .help(Nearest.help(text, known.keySet())));
                  }
                  return found;
                });
  }

  static <T> Shape<List<T>> listOf(Shape<T> item) {
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Sequence(_, List<Node> nodes) -> {
            List<T> items = new ArrayList<>();
            for (Node node : nodes) {
              item.read(new Node.Entry(setting.key(), node), faults).ifPresent(items::add);
            }
            yield items.size() == nodes.size() ? Optional.of(items) : Optional.empty();
          }
          case Node.Scalar _, Node.Mapping _ -> {
            faults.accept(
                wrongKind(setting, "a list", "begin each item on a line of its own with \"- \""));
            yield Optional.empty();
          }
        };
  }

  /// A list, or its only item without the ceremony of one.
  static <T> Shape<List<T>> oneOrMore(Shape<T> item) {
    Shape<List<T>> several = listOf(item);
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Sequence _ -> several.read(setting, faults);
          case Node.Scalar _, Node.Mapping _ -> item.read(setting, faults).map(List::of);
        };
  }

  /// Things by names that the council chooses, in their order.
  ///
  /// @param item the shape of the one with a name
  static <T> Shape<Map<String, T>> named(Function<String, Shape<T>> item) {
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Mapping(_, List<Node.Entry> entries) -> {
            Map<String, T> items = new LinkedHashMap<>();
            for (Node.Entry entry : entries) {
              String name = entry.key().text();
              item.apply(name).read(entry, faults).ifPresent(value -> items.put(name, value));
            }
            yield items.size() == entries.size()
                ? Optional.of(Collections.unmodifiableMap(items))
                : Optional.empty();
          }
          case Node.Scalar _, Node.Sequence _ -> {
            faults.accept(notKeys(setting));
            yield Optional.empty();
          }
        };
  }

  /// A mapping with known keys. The schema names the keys, which are read as it does so, and gives
  /// the record that they make; that is made only if none of them is at fault.
  static <T> Shape<T> mapping(Function<Keys, Supplier<T>> schema) {
    return (setting, faults) ->
        switch (setting.value()) {
          case Node.Mapping mapping -> Keys.read(setting.key(), mapping, schema, faults);
          case Node.Scalar _, Node.Sequence _ -> {
            faults.accept(notKeys(setting));
            yield Optional.empty();
          }
        };
  }

  static Finding wrongKind(Node.Entry setting, String expected, String remedy) {
    return Finding.of(
            Code.WSP005,
            setting.value().place(),
            "\"%s\" is not %s".formatted(setting.key().text(), expected))
        .excerpt(excerpt(setting.value()))
        .help(remedy);
  }

  private static Finding notKeys(Node.Entry setting) {
    return wrongKind(
        setting, "a set of keys", "write each key on a line of its own, followed by \": \"");
  }

  private static String excerpt(Node node) {
    return switch (node) {
      case Node.Scalar(_, String text) -> text.lines().findFirst().orElse("");
      case Node.Sequence _, Node.Mapping _ -> "";
    };
  }
}
