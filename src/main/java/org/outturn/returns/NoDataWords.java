package org.outturn.returns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.figure.Content.NoData;
import org.outturn.figure.Content.Reason;

/// The words by which returns say that there is no figure. They are a value with a reason, and
/// never become 0.
enum NoDataWords {
  NOT_COLLECTED(
      Reason.NOT_COLLECTED,
      "no data( available)?|((no data )?& )?no measure set|(data )?(is )?not"
          + " (collected|recorded|reported|measured|available)|unavailable|\\.\\.|\\[x]"),
  NOT_YET_DUE(
      Reason.NOT_YET_DUE,
      "tbc|tba|to be (confirmed|advised|reported)|not (yet )?due( yet)?|not yet (available|known)"
          + "|due .*|(reported |collected |measured )?(annually|annual|yearly)( .*)?"
          + "|awaited|awaiting .*|pending|\\[w]"),
  NO_TARGET(
      Reason.NO_TARGET,
      "no target( set)?|data only|monitor(ed|ing)? only|for information( only)?|not set|target (is"
          + " )?(to be|not( yet)?) set.*|to be set.*|baseline year|\\[t]"),
  NOT_APPLICABLE(Reason.NOT_APPLICABLE, "n ?/ ?a|na|n\\.a\\.|not applicable|none applicable|\\[z]"),
  CONFIDENTIAL(Reason.CONFIDENTIAL, "confidential|\\[c]"),
  SUPPRESSED(Reason.SUPPRESSED, "suppressed|\\[s]");

  private final Reason reason;
  private final Pattern words;

  NoDataWords(Reason reason, String words) {
    this.reason = reason;
    this.words = Pattern.compile(words);
  }

  static Optional<NoData> read(String text) {
    String plain = text.strip().toLowerCase(Locale.UK);
    return Arrays.stream(values())
        .filter(want -> want.words.matcher(plain).matches())
        .findFirst()
        .map(want -> new NoData(want.reason, text.strip()));
  }
}
