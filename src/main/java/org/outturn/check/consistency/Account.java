package org.outturn.check.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a comment says of the state of things, by a list of turns of phrase. It is read with care
/// rather than wit: what is denied ("not delayed"), feared ("risk of delay") or over ("was delayed,
/// but is now back on course") says nothing.
record Account(String text) {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");

  private static final String ENDED =
      "complete|completed|finished|finalised|concluded|achieved|done|delivered";

  /// Work that is still to come.
  private static final Pattern AHEAD =
      anyOf(
          "next (stage|step|phase)s?( (is|are|will|due|to)\\b|:)",
          "(yet|still|remains?|remaining) to be \\w+",
          "(still|yet) (has|have|needs?) to\\b",
          "(has|have) (still|yet) to\\b",
          "to be (" + ENDED + "|agreed|approved|signed|implemented|confirmed)\\b",
          "will (now |then )?be (" + ENDED + ")\\b",
          "not (yet |been |fully |all |quite )*(" + ENDED + "|started|begun|in place|met)\\b",
          "incomplete\\b",
          "(is|are|remains?|still|actions?|works?|items?) outstanding\\b"
              + "(?! (rating|judge?ment|grade|performance|school))",
          "outstanding (actions?|works|items?|issues?|elements?|matters?)\\b",
          "due (for completion|to (be )?(complete|completed|finish|start|begin))\\b",
          "(still|remains?) (in progress|on-?going|under ?way|being)\\b",
          "work (is )?(continues|continuing|on-?going|in progress|under ?way)\\b",
          "in progress\\b",
          "await(ing|ed)\\b",
          "(nearly|almost|partly|partially|largely|mostly) (" + ENDED + ")\\b");

  /// Work that is held up. Callers are put on hold, too.
  private static final Pattern HELD =
      anyOf(
          "on hold\\b"
              + "(?<!\\b(people|callers|customers|residents|waiting|time) on hold)"
              + "(?<!\\bcalls (are|were|was|being|get) (put|kept|left|placed) on hold)"
              + "(?! (music|time))",
          "(days?|weeks?|months?) (behind|overdue)\\b",
          "(is|are|now|running) (\\w+ ){1,3}(days|weeks|months) late\\b",
          "(has|have|had|needs?) to be"
              + " (re-?(tendered|done|started|built|designed|advertised)|\\w+ again)\\b",
          "cannot (now |yet )?(go ahead|start|begin|proceed|continue|happen|take place|be \\w+)"
              + " (until|before|without|unless)\\b",
          "(no|little) progress (has|was|is|could|can)\\b",
          "at a standstill\\b",
          "(suspended|postponed|deferred|paused|stalled|overdue)\\b",
          "delayed\\b(?! (transfer|discharge|payment|care))",
          "behind (schedule|programme|plan|target|time)\\b",
          "(has|have|had) slipped\\b",
          "(off|not on) (track|target|course|schedule)\\b",
          "(missed|not (been )?(met|achieved)) (the|its|our|their) (deadline|target)\\b",
          "(deadline|target)( date)?( has| was| will)?( been)?"
              + " (missed|not (be |been )?(met|achieved))\\b",
          "unlikely to be (met|achieved|completed|finished)\\b",
          "falling (behind|short)\\b",
          "(will|shall|can) ?not (now )?(reach|meet|make|achieve|hit|finish)\\b",
          "will (now )?not (now )?"
              + "(happen|start|begin|take place|be (met|achieved|completed|finished|delivered))"
              + " (until|before|this year|in time|by)\\b",
          "(will|is to|are to) (now )?be (postponed|deferred|delayed|suspended)\\b");

  /// What was held up or to come is so no longer.
  private static final Pattern OVER =
      anyOf(
          "(completed|finished|achieved|done|resolved|concluded|overcome|resumed|restarted)\\b",
          "(is|are|was|were|now|been) complete\\b",
          "(?m:complete(?=\\s*([.,;!)]|$)))",
          "(on|to) (track|course|schedule|target|time)\\b",
          "caught up\\b",
          "in place\\b");

  private static final Pattern ON_COURSE =
      Pattern.compile("\\bon (track|target|course|schedule)\\b");

  /// Words before a phrase, in the same clause, that take its sense away.
  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(not|no|never|nor|without|cannot|n't|avoid\\w*|prevent\\w*|risks?|if|unless|may|might"
              + "|could|would|longer|previously|earlier|originally|until|once|before|when|than|yet"
              + "|to be|will|nearly|almost|partly|partially|largely|mostly|instead)\\b");

  private static final Pattern DENIED_AHEAD =
      Pattern.compile("\\b(no|nothing|none|never|without|if|unless|previously|originally)\\b");

  /// How far back a denial reaches, in characters.
  private static final int REACH = 32;

  private static final String NUMBER =
      "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(?<some>"
              + NUMBER
              + ") (out )?of (the |our |its |all )?(?<all>"
              + NUMBER
              + ")\\b(?=(\\W+\\w+){0,6}?\\W+(complete|completed|done|finished|achieved|delivered"
              + "|in place|implemented|closed|now|so far|to date)\\b)");
  private static final Pattern PERCENT =
      Pattern.compile(
          "\\b(?<percent>\\d{1,3}(\\.\\d+)?) ?(%|per ?cent) (is |are |now"
              + " )?(complete|completed|done|finished)\\b");
  private static final List<String> WORDS =
      List.of(
          "nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Map<String, Integer> NUMBERS =
      Stream.iterate(0, n -> n < WORDS.size(), n -> n + 1)
          .collect(Collectors.toMap(WORDS::get, n -> n));

  private static final Pattern ALL_DONE =
      Pattern.compile(
          "(all )?(the )?(actions?|activit(y|ies)|works?|tasks?|milestones?|project|review)?\\s*"
              + "((now|is|are|was|were|has|have|been|fully) )*"
              + "(complete|completed|done|finished|achieved)\\b(?! by (third|other))"
              + "(?![^.;\\n]*\\b(but|except|apart from|other than|bar)\\b)[^.;\\n]{0,40}"
              + "[.]?");
  private static final BigDecimal WHOLE = new BigDecimal(100);

  Account {
    text = text.toLowerCase(Locale.UK).replace('’', '\'').strip();
    text = SPACES.matcher(text).replaceAll(" ");
  }

  /// The words by which work is still to come.
  Optional<String> ahead() {
    return Stream.of(
            standing(AHEAD, DENIED_AHEAD),
            COUNT.matcher(text).results().filter(Account::isShort),
            PERCENT.matcher(text).results().filter(one -> percent(one).compareTo(WHOLE) < 0))
        .flatMap(all -> all)
        .map(MatchResult::group)
        .map(String::strip)
        .findFirst();
  }

  /// The words by which work is held up.
  Optional<String> held() {
    return standing(HELD, DENIAL).map(MatchResult::group).map(String::strip).findFirst();
  }

  /// The words by which work is on course.
  Optional<String> onCourse() {
    return ON_COURSE
        .matcher(text)
        .results()
        .filter(one -> !isDenied(one.start(), DENIAL))
        .map(MatchResult::group)
        .findFirst();
  }

  /// Whether it says that all is done, and nothing else.
  boolean saysAllIsDone() {
    return ALL_DONE.matcher(text).matches() && ahead().isEmpty() && held().isEmpty();
  }

  /// The % that it says is complete, where it names one only, and not that of a part: "Schools: 80%
  /// complete".
  Optional<BigDecimal> percent() {
    List<MatchResult> all = PERCENT.matcher(text).results().toList();
    return all.size() == 1 && !isOfPart(all.getFirst())
        ? Optional.of(percent(all.getFirst()))
        : Optional.empty();
  }

  private boolean isOfPart(MatchResult one) {
    String line = text.substring(text.lastIndexOf('\n', one.start()) + 1, one.start());
    return line.contains(":");
  }

  /// What is neither denied nor over by the end of the comment.
  private Stream<MatchResult> standing(Pattern phrase, Pattern denial) {
    List<MatchResult> said = phrase.matcher(text).results().toList();
    int over = said.isEmpty() ? 0 : over(); // which most comments are spared
    return said.stream()
        .filter(one -> one.start() >= over)
        .filter(one -> !isDenied(one.start(), denial));
  }

  /// From where nothing is said to be over.
  private int over() {
    Matcher over = OVER.matcher(text);
    int last = 0;
    while (over.find()) {
      boolean counted = PERCENT.matcher(text).results().anyMatch(p -> holds(p, over.start()));
      if (!counted && !isDenied(over.start(), DENIAL)) {
        last = over.end();
      }
    }
    return last;
  }

  private static boolean holds(MatchResult range, int place) {
    return range.start() <= place && place < range.end();
  }

  private boolean isDenied(int place, Pattern denial) {
    String before = text.substring(Math.max(0, place - REACH), place);
    int clause =
        Math.max(
            Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')),
            Math.max(before.lastIndexOf('\n'), before.lastIndexOf(',')));
    return denial.matcher(before.substring(clause + 1)).find();
  }

  /// Each phrase from the beginning of a word, so that only there one is looked for.
  private static Pattern anyOf(String... phrases) {
    return Pattern.compile("\\b(?:" + String.join("|", phrases) + ")");
  }

  private static boolean isShort(MatchResult count) {
    return number(count.group("some")) < number(count.group("all"));
  }

  private static int number(String text) {
    return Optional.ofNullable(NUMBERS.get(text)).orElseGet(() -> Integer.valueOf(text));
  }

  private static BigDecimal percent(MatchResult match) {
    return new BigDecimal(match.group("percent"));
  }
}
