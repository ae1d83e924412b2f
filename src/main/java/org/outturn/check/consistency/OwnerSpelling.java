package org.outturn.check.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Rule;
import org.outturn.check.Submission;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.returns.RowPlace.Said;

/// A post or name that is spelt otherwise where it is met more often: a slip of one letter, another
/// case or space, an initial for a first name. A report by owner would then list one owner twice.
final class OwnerSpelling implements Rule {
  /// Short words differ by a letter and mean another thing: "HR", "IR".
  private static final int SHORTEST = 5;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, String> SHORTENED =
      Map.of(
          "hd", "head",
          "dir", "director",
          "mgr", "manager",
          "asst", "assistant",
          "dep", "deputy",
          "svc", "service",
          "svcs", "services",
          "dept", "department");

  /// What is met oftener is usual; of what is met as often, the fuller.
  private static final Comparator<Owner> USUAL_FIRST =
      Comparator.comparingInt((Owner owner) -> -owner.met)
          .thenComparingInt(owner -> -owner.name.length());

  @Override
  public Code code() {
    return Code.RET125;
  }

  @Override
  public List<Finding> check(Submission submission) {
    Map<String, Owner> owners = new LinkedHashMap<>();
    submission
        .entries()
        .forEach(
            entry ->
                entry
                    .owners()
                    .forEach(
                        name -> owners.computeIfAbsent(name, _ -> new Owner(name, entry)).met++));
    return twice(List.copyOf(owners.values())).toList();
  }

  private static final class Owner {
    private final String name;
    private final List<String> words;
    private final Location place;
    private int met = 0;

    private Owner(String name, Entry first) {
      this.name = name;
      this.words = words(name);
      // Of several, each may stand in a column of its own.
      this.place = first.owners().size() == 1 ? first.place().of(Said.OWNER) : first.place().row();
    }
  }

  /// Names that are one letter apart have a name in common that lacks a letter of each: so that not
  /// each name need be held against each other.
  private Stream<Finding> twice(List<Owner> owners) {
    List<Owner> byFrequency = owners.stream().sorted(USUAL_FIRST).toList();
    Map<String, List<Owner>> near = new HashMap<>();
    List<Finding> found = new ArrayList<>();
    for (Owner owner : byFrequency) {
      List<String> keys = keys(owner.words);
      Optional<Owner> same =
          keys.stream()
              .flatMap(key -> near.getOrDefault(key, List.of()).stream())
              .filter(other -> isSame(owner.words, other.words))
              .findFirst();
      if (same.isPresent()) {
        found.add(finding(owner, same.get()));
      } else {
        keys.forEach(key -> near.computeIfAbsent(key, _ -> new ArrayList<>()).add(owner));
      }
    }
    return found.stream();
  }

  private static List<String> keys(List<String> words) {
    String plain = String.join("", words);
    List<String> keys = new ArrayList<>();
    keys.add(plain);
    for (int i = 0; i < plain.length(); i++) {
      keys.add(plain.substring(0, i) + plain.substring(i + 1));
    }
    if (words.size() == 2) {
      keys.add("? " + words.getFirst().charAt(0) + " " + words.getLast());
    }
    return keys;
  }

  private static boolean isSame(List<String> words, List<String> others) {
    if (String.join("", words).equals(String.join("", others))) {
      return true;
    }
    if (words.size() != others.size()) {
      return false;
    }
    List<Integer> different = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        different.add(i);
      }
    }
    if (different.size() != 1) {
      return false;
    }
    String word = words.get(different.getFirst());
    String against = others.get(different.getFirst());
    boolean slip =
        Math.min(word.length(), against.length()) >= SHORTEST
                && Nearest.isWithin(1, word, against)
                && !isPlural(word, against)
            || isTurned(word, against);
    return slip || words.size() == 2 && different.getFirst() == 0 && isInitial(word, against);
  }

  /// "Wrok" for "Work": two neighbours have changed places.
  private static boolean isTurned(String word, String against) {
    return word.length() == against.length()
        && word.length() >= SHORTEST - 1
        && IntStream.range(0, word.length() - 1)
            .mapToObj(
                i ->
                    word.substring(0, i)
                        + word.charAt(i + 1)
                        + word.charAt(i)
                        + word.substring(i + 2))
            .anyMatch(against::equals);
  }

  /// "Service" and "Services" are two words; "Place" and "Places" may be two departments.
  private static boolean isPlural(String word, String against) {
    return (word + "s").equals(against) || (against + "s").equals(word);
  }

  private static boolean isInitial(String word, String against) {
    return word.charAt(0) == against.charAt(0) && Math.min(word.length(), against.length()) == 1;
  }

  private static List<String> words(String name) {
    return Arrays.stream(NO_WORD.split(name.toLowerCase(Locale.UK).replace("&", " and ")))
        .filter(word -> !word.isEmpty())
        .map(word -> SHORTENED.getOrDefault(word, word))
        .toList();
  }

  private Finding finding(Owner owner, Owner usual) {
    return Finding.of(
            code(),
            owner.place,
            "\"%s\" is spelt \"%s\" elsewhere".formatted(owner.name, usual.name))
        .excerpt(owner.name)
        .note("there at %s".formatted(usual.place.text()))
        .help("spell it alike, if one owner is meant");
  }
}
