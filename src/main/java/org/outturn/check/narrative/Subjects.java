package org.outturn.check.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.check.Submission;
import org.outturn.figure.Figure;
import org.outturn.finding.Location;
import org.outturn.returns.Return;
import org.outturn.workspace.Council;

/// What the quarter's figures are of, by the words that name it. A sentence names a subject where
/// it says its name, or enough of the beginning of it, without the words that many names have.
final class Subjects {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)?");
  private static final Pattern TOTAL = Pattern.compile("[^.]+\\.total");
  private static final Pattern APOSTROPHE = Pattern.compile("[’']s?$|[’']");

  /// Words that a sentence may leave out, and others put in.
  private static final Set<String> JOINING =
      Set.of("and", "of", "the", "for", "in", "on", "to", "a", "an", "with", "by", "at", "from");

  /// Words that many names have: none of them tells one from another.
  private static final Set<String> COMMON =
      Set.of(
          "division",
          "directorate",
          "service",
          "unit",
          "team",
          "group",
          "department",
          "section",
          "total",
          "management",
          "other",
          "general",
          "council",
          "county",
          "district",
          "borough",
          "city",
          "authority",
          "budget",
          "project",
          "programme",
          "scheme",
          "number",
          "percentage",
          "per",
          "cent",
          "proportion",
          "rate",
          "average",
          "time",
          "new");

  private final NavigableMap<String, Subject> byPath = new TreeMap<>();
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, Set<Subject>> byWord = new HashMap<>();
  private final Map<String, Set<Subject>> byRow = new HashMap<>();
  private final Set<String> own;

  private record Name(List<String> words, Subject subject) {}

  /// Where a sentence names something.
  record Named(int start, int end, Set<Subject> subjects) {}

  private Subjects(Set<String> own) {
    this.own = own;
  }

  /// @param used says which returns count
  static Subjects of(Submission submission, Council council, Predicate<String> used) {
    Map<String, List<Figure>> now = grouped(submission.returns().ledger().figures(), used);
    Map<String, List<Figure>> before =
        submission
            .previous()
            .map(earlier -> grouped(earlier.ledger().figures(), used))
            .orElse(Map.of());
    Subjects subjects =
        new Subjects(words(council.name()).stream().map(Word::plain).collect(Collectors.toSet()));
    Map<String, String> titles = new HashMap<>();
    for (Return one : submission.returns().all()) {
      if (used.test(one.name())) {
        submission.entries(one).stream()
            .forEach(entry -> titles.put(row(entry.place().row()), entry.title()));
      }
    }
    now.forEach(
        (path, figures) ->
            subjects.add(new Subject(path, figures, before.getOrDefault(path, List.of())), titles));
    return subjects;
  }

  private static Map<String, List<Figure>> grouped(
      Collection<Figure> figures, Predicate<String> used) {
    Map<String, List<Figure>> groups = new LinkedHashMap<>();
    for (Figure figure : figures) {
      String address = figure.address().text();
      int last = address.lastIndexOf('.');
      if (last > 0 && used.test(address.substring(0, address.indexOf('.')))) {
        groups.computeIfAbsent(address.substring(0, last), _ -> new ArrayList<>()).add(figure);
      }
    }
    return groups;
  }

  private void add(Subject subject, Map<String, String> titles) {
    byPath.put(subject.path(), subject);
    Set<String> rows =
        subject.figures().stream()
            .flatMap(figure -> figure.origin().cell().stream())
            .map(Subjects::row)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    rows.forEach(row -> byRow.computeIfAbsent(row, _ -> new LinkedHashSet<>()).add(subject));
    String slug = subject.path().substring(subject.path().lastIndexOf('.') + 1);
    name(slug.replace('-', ' '), subject);
    rows.stream()
        .flatMap(row -> Optional.ofNullable(titles.get(row)).stream())
        .findFirst()
        .ifPresent(
            title -> {
              name(title, subject);
              name(title.split("[,(:]", 2)[0], subject);
            });
  }

  private void name(String text, Subject subject) {
    List<String> words = telling(words(text));
    if (words.isEmpty() || words.stream().allMatch(word -> word.matches("\\d+\\p{L}*"))) {
      return;
    }
    byFirstWord
        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
        .add(new Name(words, subject));
    words.forEach(word -> byWord.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(subject));
  }

  /// What a text names, in its order. A name within a longer one does not count.
  List<Named> named(String text) {
    List<Word> words = words(text).stream().filter(this::tells).toList();
    List<Named> all = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < words.size(); i++) {
      int longest = 0;
      Set<Subject> subjects = new LinkedHashSet<>();
      for (Name name : byFirstWord.getOrDefault(words.get(i).plain(), List.of())) {
        int run = run(words, i, name);
        if (run > longest) {
          subjects.clear();
          longest = run;
        }
        if (run == longest && run > 0) {
          subjects.add(name.subject());
        }
      }
      if (longest > 0 && i + longest > covered) {
        all.add(new Named(words.get(i).start(), words.get(i + longest - 1).end(), subjects));
        covered = i + longest;
        i += longest - 1;
      }
    }
    return all;
  }

  /// How many words of a name stand from a place on; 0 where that is too few to name it.
  private static int run(List<Word> words, int from, Name name) {
    int size = name.words().size();
    int run = 0;
    while (run < size
        && from + run < words.size()
        && words.get(from + run).plain().equals(name.words().get(run))) {
      run++;
    }
    boolean whole = run == size && (size > 1 || words.get(from).isCapital());
    return whole || (run > 1 && 2 * run >= size) ? run : 0;
  }

  /// All that any telling word of a text is part of the name of, with what is within what it names.
  Set<Subject> hinted(String text) {
    Set<Subject> hinted = new LinkedHashSet<>();
    words(text).forEach(word -> hinted.addAll(byWord.getOrDefault(word.plain(), Set.of())));
    return hinted;
  }

  /// Subjects within another: the lines of a division.
  Collection<Subject> within(Subject subject) {
    return byPath.subMap(subject.path() + ".", subject.path() + "/").values();
  }

  /// Of which a row of a return has figures.
  Set<Subject> inRow(Location place) {
    return byRow.getOrDefault(row(place), Set.of());
  }

  /// The totals of whole returns.
  Set<Subject> totals() {
    return byPath.values().stream()
        .filter(subject -> TOTAL.matcher(subject.path()).matches())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Stream<Figure> figures() {
    return byPath.values().stream()
        .flatMap(subject -> Stream.concat(subject.figures().stream(), subject.before().stream()));
  }

  private static String row(Location place) {
    return place instanceof Location.InCell cell
        ? "%s|%s|%s".formatted(cell.file(), cell.sheet(), cell.row())
        : place.text();
  }

  /// @param plain without its plural, so that a sentence may use the other one
  private record Word(String plain, boolean isCapital, int start, int end) {
    static Word of(MatchResult found) {
      String text = found.group();
      String lower = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
      boolean isPlural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
      return new Word(
          isPlural ? lower.substring(0, lower.length() - 1) : lower,
          Character.isUpperCase(text.charAt(0)),
          found.start(),
          found.end());
    }
  }

  private static List<Word> words(String text) {
    return WORD.matcher(text).results().map(Word::of).toList();
  }

  private boolean tells(Word word) {
    return !JOINING.contains(word.plain())
        && !COMMON.contains(word.plain())
        && !own.contains(word.plain());
  }

  private List<String> telling(List<Word> words) {
    return words.stream().filter(this::tells).map(Word::plain).toList();
  }
}
