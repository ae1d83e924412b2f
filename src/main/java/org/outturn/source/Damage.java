package org.outturn.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Characters that were lost or exchanged on the way here, because a file was written in one
/// encoding and read in another.
final class Damage {
  private Damage() {}

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// Read wrongly, saved, and read wrongly again.
  private static final int MOST_TIMES = 3;

  /// What stands for a byte that goes on with a character of UTF-8.
  private static final String NEXT = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

  /// A character of UTF-8, each of its bytes read as one of Windows-1252. It hardly ever stands in
  /// a text by chance.
  private static final Pattern TAKEN_APART =
      Pattern.compile(
          "[\\u00C2-\\u00DF]%1$s|[\\u00E0-\\u00EF]%1$s{2}|[\\u00F0-\\u00F4]%1$s{3}"
              .formatted(NEXT));

  /// A byte of Windows-1252 read as one of Latin-1, where it is a control character.
  private static final Pattern CONTROL = Pattern.compile("[\\u0080-\\u009F]");

  private record Spelling(Pattern damaged, String meant) {
    Spelling(String damaged, String meant) {
      this(Pattern.compile(damaged), meant);
    }
  }

  /// What decoding cannot bring back: a Mac's reading of the commonest signs, signs that lost their
  /// last byte, names of signs from web pages, and what stood where a � stands now.
  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling("‚Äô", "’"),
          new Spelling("‚Äò", "‘"),
          new Spelling("‚Äú", "“"),
          new Spelling("‚Äù", "”"),
          new Spelling("‚Äì", "–"),
          new Spelling("‚Äî", "—"),
          new Spelling("‚Ä¢", "•"),
          new Spelling("¬£", "£"),
          new Spelling("â€(?=[\\s.,;:)]|$)", "”"),
          new Spelling("Â(?=[£ ])", ""),
          new Spelling("&(#0*163|pound);", "£"),
          new Spelling("&(#0*39|apos);", "'"),
          new Spelling("&(#0*8217|rsquo);", "’"),
          new Spelling("&(#0*8216|lsquo);", "‘"),
          new Spelling("&(#0*8211|ndash);", "–"),
          new Spelling("&(#0*8212|mdash);", "—"),
          new Spelling("&(#0*160|nbsp);", " "),
          new Spelling("&(#0*34|quot);", "\""),
          new Spelling("&(#0*38|amp);", "&"),
          new Spelling("&lt;", "<"),
          new Spelling("&gt;", ">"),
          new Spelling("_x000[aAdD]_", " "),
          new Spelling("\\?(?=['’]?000\\b|\\d+(\\.\\d+)?[mk]\\b)", "£"),
          new Spelling("\uFFFD+(?=['’]?\\d)", "£"),
          new Spelling("(?<=\\p{L})\uFFFD+(?=(s|t|re|ve|ll|d|m)\\b)", "’"),
          new Spelling("(?<=\\s)\uFFFD+(?=\\s)", "–"));

  /// The text as it most likely was.
  ///
  /// @return nothing for text that shows no damage; the text itself where nobody can tell what was
  ///   lost
  static Optional<String> mended(String text) {
    if (!mayBeDamaged(text)) {
      return Optional.empty();
    }
    String mended = text;
    for (int i = 0; i < MOST_TIMES; i++) {
      mended = TAKEN_APART.matcher(mended).replaceAll(Damage::putTogether);
    }
    mended = CONTROL.matcher(mended).replaceAll(Damage::ofWindows);
    for (Spelling spelling : SPELLINGS) {
      mended = spelling.damaged.matcher(mended).replaceAll(spelling.meant);
    }
    return mended.equals(text) && text.indexOf('\uFFFD') < 0
        ? Optional.empty()
        : Optional.of(mended);
  }

  /// Spares most cells the work.
  private static boolean mayBeDamaged(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '&' || c == '?' || c == '_') {
        return true;
      }
    }
    return false;
  }

  private static String putTogether(MatchResult taken) {
    byte[] bytes = new byte[taken.group().length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = taken.group().charAt(i);
      // Five bytes have no character in Windows-1252, and are kept as control characters.
      bytes[i] =
          CONTROL.matcher(String.valueOf(c)).matches()
              ? (byte) c
              : String.valueOf(c).getBytes(WINDOWS_1252)[0];
    }
    return Decoded.utf8(bytes).orElse(taken.group());
  }

  private static String ofWindows(MatchResult control) {
    byte[] bytes = {(byte) control.group().charAt(0)};
    String meant = new String(bytes, WINDOWS_1252);
    return meant.equals("\uFFFD") ? control.group() : meant;
  }
}
