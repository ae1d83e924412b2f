package org.outturn.publish;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Passage;
import org.outturn.figure.Address;
import org.outturn.figure.Ledger;

/// What a paper says to members and not to the public: every phrase and number of the whole paper
/// that does not occur in its public copy.
///
/// A phrase is five words in a row, or a shorter passage of two words or more. Where it is met, it
/// can hardly be by chance. A passage of one word and a number can: of these, words of four letters
/// and numbers of three digits count, since less would be met everywhere, and years do not.
final class Secrets {
  private static final int PHRASE = 5;
  private static final int LETTERS = 4;
  private static final int DIGITS = 3;
  private static final String YEAR = "(19|20)\\d\\d";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)*");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d[\\d,]*(?:\\.\\d+)?(?![\\p{L}\\d])");

  private final Map<String, String> phrases = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();

  private Secrets() {}

  /// @param whole numbered
  /// @param ledger for the exact amounts behind printed ones
  static Secrets of(Document whole, Ledger ledger) {
    Secrets secrets = new Secrets();
    Set<String> openPhrases = new HashSet<>();
    Set<String> openNumbers = new HashSet<>();
    for (Passage open : whole.publicCopy().passages()) {
      List<String> words = words(open.text());
      for (int length = 1; length <= PHRASE; length++) {
        openPhrases.addAll(runs(words, length));
      }
      openNumbers.addAll(numbers(open.text()));
    }
    for (Passage passage : whole.passages()) {
      String place = passage.place().replaceFirst(",.*", "");
      phrases(passage.text()).stream()
          .filter(phrase -> !openPhrases.contains(phrase))
          .forEach(phrase -> secrets.phrases.putIfAbsent(phrase, place));
      lone(passage.text())
          .filter(word -> !openPhrases.contains(word))
          .ifPresent(word -> secrets.words.putIfAbsent(word, place));
      numbers(passage.text()).stream()
          .filter(number -> !openNumbers.contains(number))
          .forEach(number -> secrets.numbers.putIfAbsent(number, place));
    }
    for (Inline.Value value : secretValues(whole)) {
      exact(value, ledger)
          .filter(number -> !openNumbers.contains(number))
          .ifPresent(number -> secrets.numbers.putIfAbsent(number, "a figure's exact amount"));
    }
    return secrets;
  }

  /// The figures that only the members' copy prints.
  static List<Inline.Value> secretValues(Document whole) {
    Set<String> open = new HashSet<>();
    whole.publicCopy().values().forEach(value -> open.add(value.address()));
    return whole.values().stream().filter(value -> !open.contains(value.address())).toList();
  }

  boolean isEmpty() {
    return phrases.isEmpty() && words.isEmpty() && numbers.isEmpty();
  }

  /// @return where in the paper the first secret phrase of a text belongs
  Optional<String> phraseIn(String text) {
    List<String> words = words(text);
    for (int length = 2; length <= PHRASE; length++) {
      for (String run : runs(words, length)) {
        if (phrases.containsKey(run)) {
          return Optional.of(phrases.get(run));
        }
      }
    }
    return Optional.empty();
  }

  /// @return where in the paper the first secret lone word of a text belongs
  Optional<String> wordIn(String text) {
    return words(text).stream().filter(words::containsKey).map(words::get).findFirst();
  }

  /// @return where in the paper the first secret number of a text belongs
  Optional<String> numberIn(String text) {
    return numbers(text).stream().filter(numbers::containsKey).map(numbers::get).findFirst();
  }

  /// Whether an amount is a secret number, be it printed in another unit: in £, £000 or £m.
  boolean isNumber(BigDecimal amount) {
    return IntStream.of(0, 3, 6)
        .mapToObj(places -> amount.abs().movePointRight(places))
        .map(number -> number.stripTrailingZeros().toPlainString())
        .anyMatch(numbers::containsKey);
  }

  private static Optional<String> exact(Inline.Value value, Ledger ledger) {
    return ledger
        .find(new Address(value.address()))
        .flatMap(figure -> figure.money())
        .map(money -> money.pounds().abs().stripTrailingZeros().toPlainString())
        .filter(Secrets::counts);
  }

  private static List<String> phrases(String text) {
    List<String> words = words(text);
    long withLetters = words.stream().filter(w -> Character.isLetter(w.codePointAt(0))).count();
    return withLetters < 2 ? List.of() : runs(words, Math.min(words.size(), PHRASE));
  }

  private static Optional<String> lone(String text) {
    return Optional.of(words(text))
        .filter(words -> words.size() == 1)
        .map(List::getFirst)
        .filter(word -> word.codePoints().filter(Character::isLetter).count() >= LETTERS);
  }

  private static List<String> runs(List<String> words, int length) {
    List<String> runs = new ArrayList<>();
    for (int start = 0; start + length <= words.size(); start++) {
      runs.add(String.join(" ", words.subList(start, start + length)));
    }
    return runs;
  }

  private static List<String> words(String text) {
    return WORD.matcher(plain(text)).results().map(MatchResult::group).toList();
  }

  private static List<String> numbers(String text) {
    return NUMBER
        .matcher(plain(text))
        .results()
        .map(MatchResult::group)
        .filter(number -> !number.matches(YEAR))
        .map(number -> number.replace(",", ""))
        .filter(Secrets::counts)
        .distinct()
        .toList();
  }

  private static boolean counts(String number) {
    return number.chars().filter(Character::isDigit).count() >= DIGITS;
  }

  /// One way of writing: without ligatures, soft hyphens, capitals and curly apostrophes.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\u00AD\\u200B\\u2060]", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }
}
