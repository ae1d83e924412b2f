package org.outturn.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.figure.Interval;
import org.outturn.figure.Reckoning;
import org.outturn.figure.Value;
import org.outturn.finding.Finding;

/// How a column follows from other columns of its line, named by their keys.
sealed interface Formula {

  /// One less another, on bases that belong together.
  record Difference(String from, String less) implements Formula {}

  /// @param needed without the figures of which there is no sum
  /// @param others of which there must be one
  record Sum(List<String> needed, List<String> others) implements Formula {}

  /// What parts leave of a whole.
  ///
  /// @param parts of which there must be one
  record Rest(String whole, List<String> parts) implements Formula {}

  /// A variance as a % of the size of a budget.
  record Share(String part, String whole) implements Formula {}

  /// A difference that cannot be worked out, because its bases do not belong together.
  record Unfit(Finding why) implements Formula {}

  /// Whether a table with these columns lets it be worked out.
  default boolean worksWith(Collection<String> keys) {
    return switch (this) {
      case Difference(String from, String less) -> keys.contains(from) && keys.contains(less);
      case Sum(var needed, var others) ->
          keys.containsAll(needed) && others.stream().anyMatch(keys::contains);
      case Rest(String whole, var parts) ->
          keys.contains(whole) && parts.stream().anyMatch(keys::contains);
      case Share(String part, String whole) -> keys.contains(part) && keys.contains(whole);
      case Unfit _ -> true;
    };
  }

  /// @param line figures by column, those that it needs among them
  /// @param titles of the columns, for the rule in words
  default Reckoning of(Map<String, Figure> line, Map<String, String> titles) {
    return switch (this) {
      case Difference(String from, String less) ->
          Reckoning.difference(
              line.get(from),
              line.get(less),
              "%s less %s".formatted(said(from, titles), said(less, titles)));
      case Sum(var needed, var others) -> sum(needed, others, line, titles);
      case Rest(String whole, var parts) -> rest(line.get(whole), whole, parts, line, titles);
      case Share(String part, String whole) -> Reckoning.percent(line.get(part), line.get(whole));
      case Unfit(Finding why) ->
          new Reckoning(new Content.Broken(why), "not comparable", List.of(), List.of());
    };
  }

  private static Reckoning sum(
      List<String> needed,
      List<String> others,
      Map<String, Figure> line,
      Map<String, String> titles) {
    List<String> there =
        Stream.concat(needed.stream(), others.stream()).filter(line::containsKey).toList();
    Reckoning sum = Reckoning.sum(there.stream().map(line::get).toList(), FigureReader.NIL);
    String rule =
        "sum of " + String.join(", ", there.stream().map(key -> said(key, titles)).toList());
    return needed.stream()
        .map(line::get)
        .filter(figure -> figure.value().isEmpty())
        .findFirst()
        .map(figure -> new Reckoning(figure.content(), rule, sum.inputs(), List.of()))
        .orElseGet(() -> new Reckoning(sum.content(), rule, sum.inputs(), sum.leftOut()));
  }

  private static Reckoning rest(
      Figure whole,
      String wholeKey,
      List<String> keys,
      Map<String, Figure> line,
      Map<String, String> titles) {
    List<String> there = keys.stream().filter(line::containsKey).toList();
    List<Figure> parts = new ArrayList<>();
    parts.add(whole);
    there.stream().map(line::get).map(Formula::negated).forEach(parts::add);
    Reckoning sum = Reckoning.sum(parts, FigureReader.NIL);
    String rule =
        "%s less %s"
            .formatted(
                said(wholeKey, titles),
                String.join(", ", there.stream().map(key -> said(key, titles)).toList()));
    // Without a whole nothing is left of it, whatever its parts are.
    Content content = whole.value().isEmpty() ? whole.content() : sum.content();
    return new Reckoning(content, rule, sum.inputs(), sum.leftOut());
  }

  private static Figure negated(Figure figure) {
    return switch (figure.content()) {
      case Content.Known(Value value) -> {
        Interval interval = value.interval();
        Value other = value.of(new Interval(interval.middle().negate(), interval.halfStep()));
        yield new Figure(
            figure.address(),
            new Content.Known(other),
            figure.unit(),
            figure.basis(),
            figure.origin());
      }
      case Content.NoData _, Content.Broken _ -> figure;
    };
  }

  private static String said(String key, Map<String, String> titles) {
    return Shown.inSentence(titles.getOrDefault(key, key));
  }
}
