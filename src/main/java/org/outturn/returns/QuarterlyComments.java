package org.outturn.returns;

import static org.outturn.returns.ServicePlanFields.COMMENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.returns.ServicePlan.Comment;
import org.outturn.source.Recognised.Line;

/// Reads the comments on an activity: a column for each quarter, or one cell in which "Q2 …" begins
/// what was said in the second.
final class QuarterlyComments {
  private static final Pattern RUN_IN =
      Pattern.compile("(?:Q|Qtr ?|Quarter )(?<quarter>[1-4])\\b\\s*[-–:.]?\\s*(?<text>.*)");

  private QuarterlyComments() {}

  /// @return oldest first
  static List<Comment> read(Line line) {
    List<Comment> comments = new ArrayList<>(runIn(line.shown(COMMENTS)));
    for (int quarter = 1; quarter <= 4; quarter++) {
      String text = line.shown(ServicePlanFields.comments(quarter));
      if (!text.isBlank()) {
        comments.add(new Comment(Optional.of(quarter), RemarkText.read(text)));
      }
    }
    return comments;
  }

  private static List<Comment> runIn(String text) {
    List<Comment> comments = new ArrayList<>();
    Optional<Integer> quarter = Optional.empty();
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher matcher = RUN_IN.matcher(line.strip());
      boolean begins = matcher.matches();
      if (begins && !quarter.equals(Optional.of(number(matcher)))) {
        close(quarter, lines, comments);
        quarter = Optional.of(number(matcher));
      }
      lines.add(begins ? matcher.group("text") : line);
    }
    close(quarter, lines, comments);
    return comments;
  }

  private static int number(Matcher matcher) {
    return Integer.parseInt(matcher.group("quarter"));
  }

  private static void close(Optional<Integer> quarter, List<String> lines, List<Comment> comments) {
    String text = String.join("\n", lines);
    if (!text.isBlank()) {
      comments.add(new Comment(quarter, RemarkText.read(text)));
    }
    lines.clear();
  }
}
