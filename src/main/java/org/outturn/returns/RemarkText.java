package org.outturn.returns;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.returns.ActionPlan.Remark;

/// Free text of a cell as paragraphs and bullets, a line each. It is not Markdown: "4*rating" and
/// "# of staff" stay as they are.
final class RemarkText {
  private static final Pattern BULLET = Pattern.compile("[•◆◦▪●·*–-]\\s+(?<text>.+)");

  private RemarkText() {}

  static List<Remark> read(String text) {
    Stream<String> lines = text.indexOf('\n') < 0 ? Stream.of(text) : text.lines();
    return lines.map(String::strip).filter(line -> !line.isEmpty()).map(RemarkText::line).toList();
  }

  private static Remark line(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.matches() ? new Remark.Bullet(bullet.group("text")) : new Remark.Words(line);
  }
}
