package org.outturn.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way in which numbers are mistyped, and what was most likely meant by one.
///
/// @param remedy what to do about it
/// @param mending makes of a mistyped number what was meant, and leaves any other text as it is
record NumberSlip(String remedy, UnaryOperator<String> mending) {
  private static final Pattern CONTINENTAL =
      Pattern.compile(
          "(?<whole>[-(]?£?\\d{1,3}(?:[."
              + " ]\\d{3})+),(?<rest>\\d{1,2}[-)]?)|(?<thousands>[-(]?£?\\d{1,3}(?:\\.\\d{3}){2,}[-)]?)");

  private static final Pattern WITH_REMARK =
      Pattern.compile(
          "(?<number>[-(]?£?\\d[\\d,.]*[a-z%]?\\)?)\\s*(?<remark>[*†‡#?~^]+|[\\s(\\[][^\\d]*)");

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:approx(?:imately|\\.)?|about|around|circa|ca?\\.?|~|≈)\\s*(?<number>[-(£\\d].*)");

  /// In the order in which they are tried.
  static final List<NumberSlip> ALL =
      List.of(
          new NumberSlip("replace the letter O with a zero", text -> text.replace('o', '0')),
          new NumberSlip(
              "replace the letter with the figure 1", text -> text.replaceAll("[li|!]", "1")),
          new NumberSlip("replace the letter S with a 5", text -> text.replace('s', '5')),
          new NumberSlip(
              "replace the letters with figures",
              text -> text.replace('o', '0').replaceAll("[li|!]", "1").replace('s', '5')),
          new NumberSlip(
              "put commas between thousands and a point before the decimals",
              NumberSlip::fromContinental),
          new NumberSlip(
              "take the apostrophe away", text -> text.replaceAll("^['’‘`]+|['’‘`]+$", "")),
          new NumberSlip(
              "close the bracket, or take it away",
              text -> text.startsWith("(") && !text.endsWith(")") ? text + ")" : text),
          new NumberSlip("use one decimal point", text -> text.replaceAll("\\.{2,}", ".")),
          new NumberSlip(
              "take the spaces away",
              text -> text.replaceAll("(?<=\\d) +(?=[,.])|(?<=[,.]) +(?=\\d)", "")),
          new NumberSlip(
              "give the number alone, and say in a comment that it is not exact",
              text -> group(ABOUT, text)),
          new NumberSlip(
              "give the number alone, and put what follows it in a column for comments",
              text -> group(WITH_REMARK, text)));

  /// @return nothing where this is not what is wrong with the text
  Optional<String> mended(String text) {
    return Optional.of(mending.apply(text)).filter(mended -> !mended.equals(text));
  }

  /// @param mended the number that was most likely meant
  String help(String mended) {
    return "%s: %s".formatted(remedy, mended);
  }

  private static String fromContinental(String text) {
    Matcher matcher = CONTINENTAL.matcher(text);
    if (!matcher.matches()) {
      return text;
    }
    return matcher.group("thousands") == null
        ? matcher.group("whole").replaceAll("[. ]", ",") + "." + matcher.group("rest")
        : text.replace('.', ',');
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? matcher.group("number") : text;
  }
}
