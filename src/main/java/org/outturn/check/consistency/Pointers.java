package org.outturn.check.consistency;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.check.Entry;
import org.outturn.check.Submission;

/// References in comments to what is reported elsewhere: "see CPr7". Only what begins as the
/// quarter's references do is one; "see Appendix 4" is not.
final class Pointers {
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)\\b(see|refer(red|s)? to|covered (by|in|under)|reported (in|under|at)|linked to)"
              + "( also)?( under)?( the)?( (action|objective|project|recommendation|activity"
              + "|indicator|commitment|reference|ref)\\.?)?"
              + " (?<reference>(?<first>[a-z][a-z.\\-]{0,15} ?\\d{1,4}[a-z]{0,2})"
              + "( \\d{1,3}[a-z]?\\b)?)");

  private final Set<String> prefixes;
  private final Set<String> known;
  private final Set<String> telling = new HashSet<>();

  private Pointers(Set<String> prefixes, Set<String> known) {
    this.prefixes = prefixes;
    this.known = known;
  }

  static Pointers of(Submission submission) {
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
    Pointers pointers = new Pointers(prefixes, known);
    submission.entries().filter(pointers::tells).forEach(pointers::tell);
    return pointers;
  }

  /// What a comment refers to.
  ///
  /// @param words as they stand there
  /// @param plain names for it, the narrower first
  record Pointer(Entry from, String words, Set<String> plain) {}

  Stream<Pointer> in(Entry entry) {
    return POINTER
        .matcher(entry.words())
        .results()
        .filter(found -> prefixes.contains(prefix(found.group("first"))))
        .map(
            found ->
                new Pointer(
                    entry,
                    found.group("reference").strip(),
                    Stream.of("reference", "first")
                        .map(group -> Referenced.plain(found.group(group)))
                        .collect(toSet())))
        .filter(pointer -> pointer.plain().stream().noneMatch(names(entry)::contains));
  }

  boolean isKnown(Pointer pointer) {
    return pointer.plain().stream().anyMatch(known::contains);
  }

  /// Whether something is said of what it refers to, or of a part of that.
  boolean tells(Pointer pointer) {
    return pointer.plain().stream().anyMatch(telling::contains);
  }

  /// An entry that only refers to others tells nothing itself.
  private boolean tells(Entry entry) {
    String rest = POINTER.matcher(entry.commentary()).replaceAll(" ");
    boolean silent =
        rest.toLowerCase(Locale.UK).replaceAll("\\b(please|also|and)\\b|\\W", "").isEmpty();
    return !silent;
  }

  private void tell(Entry entry) {
    telling.addAll(names(entry));
  }

  private static Set<String> names(Entry entry) {
    return Stream.of(entry.scope(), entry.reference(), entry.name())
        .map(Referenced::plain)
        .filter(name -> !name.isEmpty())
        .collect(toSet());
  }

  private static String prefix(String reference) {
    return Referenced.plain(reference.replaceFirst("\\d.*", ""));
  }
}
