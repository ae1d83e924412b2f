package org.outturn.check.consistency;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Submission;

/// References in comments to what is reported elsewhere: "see CPr7". Only what begins as the
/// quarter's references do is one; "see Appendix 4" is not.
final class Pointers {
  private static final List<String> POINTING =
      List.of("see ", "refer", "covered ", "reported ", "linked to");

  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)\\b(see|refer(red|s)? to|covered (by|in|under)|reported (in|under|at)|linked to)"
              + "( also)?( under)?( the)?( (action|objective|project|recommendation|activity"
              + "|indicator|commitment|reference|ref)\\.?)?"
              + " (?<reference>(?<first>[a-z][a-z.\\-]{0,15} ?\\d{1,4}[a-z]{0,2})"
              + "( \\d{1,3}[a-z]?\\b)?)");

  private final List<Pointer> all;
  private final Set<String> known;
  private final Set<String> telling;

  private Pointers(List<Pointer> all, Set<String> known, Set<String> telling) {
    this.all = all;
    this.known = known;
    this.telling = telling;
  }

  /// What a comment refers to.
  ///
  /// @param words as they stand there
  /// @param plain names for it, the narrower first
  record Pointer(Entry from, String words, Set<String> plain) {}

  /// What looks like a reference.
  private record Mention(Entry from, MatchResult found) {}

  static Pointers of(Submission submission) {
    List<Mention> mentions =
        submission
            .entries()
            .filter(entry -> mayPoint(entry.words()))
            .flatMap(e -> POINTER.matcher(e.words()).results().map(found -> new Mention(e, found)))
            .toList();
    // Most returns have none, and are spared what follows.
    return mentions.isEmpty()
        ? new Pointers(List.of(), Set.of(), Set.of())
        : among(mentions, submission);
  }

  /// Spares most comments the comparison.
  private static boolean mayPoint(String words) {
    String lower = words.toLowerCase(Locale.UK);
    return POINTING.stream().anyMatch(lower::contains);
  }

  private static Pointers among(List<Mention> mentions, Submission submission) {
    Set<String> prefixes = new HashSet<>();
    Set<String> known = new HashSet<>();
    submission.returns().all().stream()
        .flatMap(one -> Referenced.in(one, submission).stream())
        .forEach(
            one -> {
              known.add(Referenced.plain(one.reference()));
              known.add(Referenced.plain(one.scope() + one.reference()));
              prefixes.add(Referenced.plain(one.prefix()));
            });
    prefixes.remove("");
    List<Pointer> all =
        mentions.stream()
            .filter(one -> prefixes.contains(prefix(one.found().group("first"))))
            .map(Pointers::pointer)
            .filter(pointer -> pointer.plain().stream().noneMatch(names(pointer.from())::contains))
            .toList();
    Set<String> telling =
        submission
            .entries()
            .filter(Pointers::tells)
            .flatMap(entry -> names(entry).stream())
            .collect(toSet());
    return new Pointers(all, known, telling);
  }

  private static Pointer pointer(Mention mention) {
    MatchResult found = mention.found();
    return new Pointer(
        mention.from(),
        found.group("reference").strip(),
        Stream.of("reference", "first")
            .map(group -> Referenced.plain(found.group(group)))
            .collect(toSet()));
  }

  /// Those to what no return has.
  Stream<Pointer> toNothing() {
    return all.stream().filter(pointer -> !isKnown(pointer));
  }

  /// Those to something of which, as of its parts, nothing is said.
  Stream<Pointer> toSilence() {
    return all.stream()
        .filter(this::isKnown)
        .filter(pointer -> pointer.plain().stream().noneMatch(telling::contains));
  }

  private boolean isKnown(Pointer pointer) {
    return pointer.plain().stream().anyMatch(known::contains);
  }

  /// An entry that only refers to others tells nothing itself.
  private static boolean tells(Entry entry) {
    String rest = POINTER.matcher(entry.commentary()).replaceAll(" ");
    boolean silent =
        rest.toLowerCase(Locale.UK).replaceAll("\\b(please|also|and)\\b|\\W", "").isEmpty();
    return !silent;
  }

  private static Set<String> names(Entry entry) {
    return Stream.of(entry.scope(), entry.reference(), entry.name())
        .map(Referenced::plain)
        .filter(name -> !name.isEmpty())
        .collect(toSet());
  }

  private static String prefix(String reference) {
    return Referenced.plain(Referenced.prefix(reference));
  }
}
