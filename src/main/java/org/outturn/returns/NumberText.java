package org.outturn.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A number as people write it in a cell.
sealed interface NumberText {

  /// @param places decimals written
  /// @param suffix what stands behind the digits, in lower case: `k`, `m`, `%`, `days`; blank else
  record Number(BigDecimal value, int places, String suffix) implements NumberText {}

  /// @param help what to do about it
  record Unreadable(String help) implements NumberText {}

  Pattern DASH = Pattern.compile("[\\u2212\\u2010-\\u2015]");
  Pattern SPACE = Pattern.compile("[\\u00a0\\u2007\\u2009\\u202f]");

  Pattern SHAPE =
      Pattern.compile(
          """
          (?<open>\\(?) \\s* (?<sign>[-+]?) \\s* £? \\s* (?<inner>[-+(]?) \\s*
          (?<whole> \\d{1,3} (?: [,\\ ]\\d{3} )+ | \\d* ) (?<fraction> (?:\\.\\d+)? )
          \\s* (?<suffix> %? | [a-z][a-z.]* ) \\s* (?<close>\\)?) \\s* (?<after> %? | cr | dr | -? )
          """,
          Pattern.COMMENTS);

  /// @param text not blank
  static NumberText parse(String text) {
    String plain = plain(text);
    return parsePlain(plain).orElseGet(() -> new Unreadable(help(plain)));
  }

  /// @return nothing for what is no number, without the work of saying what to do about it
  static Optional<Number> number(String text) {
    if (!mayBegin(text) || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return parsePlain(plain(text)).filter(Number.class::isInstance).map(Number.class::cast);
  }

  /// Spares most words the comparison: no number begins with a letter.
  private static boolean mayBegin(String text) {
    String plain = text.strip();
    return !plain.isEmpty() && !Character.isLetter(plain.charAt(0));
  }

  private static Optional<NumberText> parsePlain(String plain) {
    Matcher matcher = SHAPE.matcher(plain);
    if (!matcher.matches()
        || (matcher.group("whole") + matcher.group("fraction")).isEmpty()
        || isBracketed(matcher) != matcher.group("close").equals(")")) {
      return Optional.empty();
    }
    String after = matcher.group("after");
    String suffix = matcher.group("suffix");
    long minuses =
        Stream.of(
                isBracketed(matcher),
                matcher.group("sign").equals("-"),
                matcher.group("inner").equals("-"),
                after.equals("-"),
                after.equals("cr") || suffix.equals("cr"))
            .filter(marked -> marked)
            .count();
    if (minuses > 1) {
      return Optional.of(new Unreadable("say once that it is negative: brackets or one minus"));
    }
    String digits = matcher.group("whole").replaceAll("[, ]", "");
    BigDecimal size = new BigDecimal(digits + matcher.group("fraction"));
    return Optional.of(
        new Number(
            minuses == 1 ? size.negate() : size,
            size.scale(),
            after.equals("%") ? "%" : suffix.replaceFirst("^(cr|dr)$", "")));
  }

  private static boolean isBracketed(Matcher matcher) {
    return matcher.group("open").equals("(") || matcher.group("inner").equals("(");
  }

  /// One sort of minus and of space, lower case.
  private static String plain(String text) {
    String dashed = DASH.matcher(text.strip()).replaceAll("-");
    return SPACE.matcher(dashed).replaceAll(" ").toLowerCase(Locale.UK);
  }

  private static String help(String plain) {
    if (plain.chars().noneMatch(Character::isDigit)) {
      return "give a number, or say why there is none, for example \"not collected\"";
    }
    return NumberSlip.ALL.stream()
        .flatMap(
            slip ->
                slip.mended(plain).stream().filter(m -> parsePlain(m).isPresent()).map(slip::help))
        .findFirst()
        .orElseGet(
            () ->
                parsePlain(plain.replace(",", "")).isPresent()
                    ? "check the commas: they stand before each three figures"
                    : "give the number alone, and put words in a column for comments");
  }
}
