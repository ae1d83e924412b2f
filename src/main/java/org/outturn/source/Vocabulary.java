package org.outturn.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.finding.Nearest;

/// The headings by which the fields of a return are known.
final class Vocabulary {
  /// Shorter words are near to too many others for a guess to be of use.
  private static final int SHORTEST_FOR_A_GUESS = 5;

  /// Of a slip of the pen. Headings that differ by more, as "Budget area" and "Budget head" do, say
  /// something else.
  private static final int MOST_LETTERS = 2;

  /// At the end of an alias that is only the beginning of headings.
  private static final String AND_MORE = "…";

  /// More words are a sentence.
  private static final int MOST_WORDS = 7;

  /// "Progress rating" is no progress in words.
  private static final Pattern OF_A_RATING =
      Pattern.compile("\\b(rag|brag|rating|status|percent|symbol|score|colour)\\b");

  private final List<Known> known;
  private final Map<String, String> keyBySetHeading = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<String> requiredEndings = new HashSet<>();

  /// @param headings the field's title and aliases
  /// @param leads how a heading may begin
  private record Known(
      Field field, List<String> headings, List<String> wordings, List<String> leads) {
    static Known of(Field field) {
      List<String> headings =
          Stream.concat(Stream.of(field.title()), field.aliases().stream())
              .filter(heading -> !heading.endsWith(AND_MORE))
              .toList();
      return new Known(
          field,
          headings,
          headings.stream().map(HeadingWords::of).distinct().toList(),
          field.aliases().stream()
              .filter(alias -> alias.endsWith(AND_MORE))
              .map(alias -> HeadingWords.of(alias) + " ")
              .toList());
    }

    boolean leadsTo(String wording) {
      return leads.stream().anyMatch(wording::startsWith)
          && !OF_A_RATING.matcher(wording).find()
          && wording.split(" ").length <= MOST_WORDS;
    }

    String key() {
      return field.key();
    }
  }

  /// @param mapping headings that the council has set, to field keys
  Vocabulary(List<Field> fields, Map<String, String> mapping) {
    this.known = fields.stream().map(Known::of).toList();
    mapping.forEach((heading, key) -> keyBySetHeading.put(HeadingWords.of(heading), key));
    known.forEach(k -> k.wordings.forEach(wording -> addPieces(wording, k.key())));
    keyBySetHeading.forEach(this::addPieces);
  }

  /// Every beginning and end of a known heading: what one row of a heading over several may hold.
  private void addPieces(String wording, String key) {
    boolean isRequired =
        known.stream().anyMatch(k -> k.key().equals(key) && k.field.need() == Field.Need.REQUIRED);
    List<String> words = List.of(wording.split(" "));
    for (int i = 0; i < words.size(); i++) {
      beginnings.add(String.join(" ", words.subList(0, i + 1)));
      String ending = String.join(" ", words.subList(i, words.size()));
      endings.add(ending);
      if (isRequired) {
        requiredEndings.add(ending);
      }
    }
  }

  boolean knowsPiece(String wording) {
    return beginnings.contains(wording) || endings.contains(wording) || isLed(wording);
  }

  /// Whether a heading begins as those of some field do.
  boolean isLed(String wording) {
    return known.stream().anyMatch(k -> k.leadsTo(wording));
  }

  boolean isLedToRequired(String wording) {
    return known.stream()
        .anyMatch(k -> k.field.need() == Field.Need.REQUIRED && k.leadsTo(wording));
  }

  boolean knowsEnding(String wording) {
    return endings.contains(wording);
  }

  /// Whether a heading ends in figures, as "Year 1" does.
  boolean knowsEndingInFigures() {
    return endings.stream()
        .anyMatch(ending -> !ending.isEmpty() && Character.isDigit(ending.charAt(0)));
  }

  boolean knowsRequiredEnding(String wording) {
    return requiredEndings.contains(wording);
  }

  List<Field> fields() {
    return known.stream().map(Known::field).toList();
  }

  /// Which column is which field.
  ///
  /// @param columns by field key, in sheet order
  /// @param whole how many were known by their whole heading
  record Match(Map<String, Column> columns, int whole) {}

  /// Headings that the council has set win; then whole headings, a field's title and first aliases
  /// before the later ones; then parts of headings, where no other column has the same; then how
  /// headings begin.
  Match match(List<Column> columns) {
    Assignment assignment = new Assignment();
    giveBySettings(columns, assignment);
    giveByWholeHeadings(columns, assignment);
    int whole = assignment.columns.size();
    giveByPartsOfHeadings(columns, assignment);
    giveByBeginnings(columns, assignment);
    giveToRequired(columns, assignment);
    return new Match(assignment.inSheetOrder(), whole);
  }

  private void giveBySettings(List<Column> columns, Assignment assignment) {
    for (Column column : columns) {
      column
          .wordings()
          .filter(keyBySetHeading::containsKey)
          .findFirst()
          .ifPresent(wording -> assignment.give(keyBySetHeading.get(wording), column));
    }
  }

  private void giveByWholeHeadings(List<Column> columns, Assignment assignment) {
    for (Known field : known) {
      for (String wording : field.wordings) {
        columns.stream()
            .filter(column -> column.wording().equals(wording) && assignment.isFree(column))
            .findFirst()
            .ifPresent(column -> assignment.give(field.key(), column));
      }
    }
  }

  private void giveByPartsOfHeadings(List<Column> columns, Assignment assignment) {
    for (Known field : known) {
      for (String wording : field.wordings) {
        List<Column> candidates = columns.stream().filter(c -> c.answersTo(wording)).toList();
        if (candidates.size() == 1 && assignment.isFree(candidates.getFirst())) {
          assignment.give(field.key(), candidates.getFirst());
        }
      }
    }
  }

  /// An "Approved budget" is the budget where no other column is.
  private void giveToRequired(List<Column> columns, Assignment assignment) {
    known.stream()
        .filter(k -> k.field.need() == Field.Need.REQUIRED && !assignment.has(k.key()))
        .forEach(
            required ->
                required.wordings.stream()
                    .flatMap(wording -> columns.stream().filter(c -> c.isCalled(wording)))
                    .filter(column -> isOptional(assignment.keyOf(column)))
                    .findFirst()
                    .ifPresent(column -> assignment.giveOver(required.key(), column)));
  }

  private boolean isOptional(Optional<String> key) {
    return known.stream()
        .filter(k -> key.equals(Optional.of(k.key())))
        .anyMatch(k -> k.field.need() == Field.Need.OPTIONAL);
  }

  private void giveByBeginnings(List<Column> columns, Assignment assignment) {
    for (Known field : known) {
      if (!field.leads.isEmpty()) {
        List<Column> candidates =
            columns.stream()
                .filter(column -> assignment.isFree(column) && field.leadsTo(column.wording()))
                .toList();
        if (candidates.size() == 1) {
          assignment.give(field.key(), candidates.getFirst());
        }
      }
    }
  }

  private static final class Assignment {
    private final Map<String, Column> columns = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    boolean isFree(Column column) {
      return !taken.contains(column.index());
    }

    void give(String key, Column column) {
      if (columns.putIfAbsent(key, column) == null) {
        taken.add(column.index());
      }
    }

    boolean has(String key) {
      return columns.containsKey(key);
    }

    Optional<String> keyOf(Column column) {
      return columns.entrySet().stream()
          .filter(entry -> entry.getValue().index() == column.index())
          .map(Map.Entry::getKey)
          .findFirst();
    }

    void giveOver(String key, Column column) {
      keyOf(column).ifPresent(columns::remove);
      columns.put(key, column);
    }

    Map<String, Column> inSheetOrder() {
      Map<String, Column> ordered = new LinkedHashMap<>();
      columns.entrySet().stream()
          .sorted(Comparator.comparingInt(entry -> entry.getValue().index()))
          .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
      return ordered;
    }
  }

  /// The field of which a column has the whole heading.
  Optional<Field> fieldOf(Column column) {
    return known.stream()
        .filter(k -> k.wordings.contains(column.wording()))
        .map(Known::field)
        .findFirst();
  }

  /// Whether the council has said that a column with this heading is its field.
  boolean isSet(Column column) {
    return column.wordings().anyMatch(keyBySetHeading::containsKey);
  }

  /// The columns that could be the field by a part of their headings.
  List<Column> candidates(Field field, List<Column> columns) {
    return known.stream()
        .filter(k -> k.field.equals(field))
        .flatMap(k -> k.wordings.stream())
        .map(wording -> columns.stream().filter(c -> c.answersTo(wording)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// Another year or quarter is no slip.
  private static boolean isSlip(String written, String meant) {
    return Nearest.isWithin(MOST_LETTERS, written, meant)
        && written.replaceAll("\\D", "").equals(meant.replaceAll("\\D", ""));
  }

  /// @param column whose heading is most likely a slip
  /// @param meant the heading that was meant
  record Slip(Column column, String meant) {}

  Optional<Slip> slip(Field field, List<Column> columns) {
    Map<String, Column> byWording = new HashMap<>();
    columns.forEach(column -> column.wordings().forEach(w -> byWording.putIfAbsent(w, column)));
    return known.stream()
        .filter(k -> k.field.equals(field))
        .flatMap(k -> k.headings.stream())
        .filter(heading -> HeadingWords.of(heading).length() >= SHORTEST_FOR_A_GUESS)
        .flatMap(
            heading ->
                Nearest.to(HeadingWords.of(heading), byWording.keySet()).stream()
                    .filter(near -> isSlip(near, HeadingWords.of(heading)))
                    .map(near -> new Slip(byWording.get(near), heading)))
        .findFirst();
  }
}
