package org.outturn.finding;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import java.util.List;
import java.util.stream.Collectors;

/// Findings as a page of their own: a heading and a table for each file or sheet, which a screen
/// reader can walk by headings, rows and columns. No scripts, nothing fetched; no meaning by colour
/// alone.
public final class FindingsHtml {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>What the check found</title>
      <style>
      body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem;
        color: #1a1a1a; background: #fff; }
      h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .4rem .6rem;
        border-bottom: 1px solid #767676; }
      thead th { background: #eef1f4; white-space: nowrap; }
      tbody th { font-weight: normal; white-space: nowrap; }
      .error { color: #8f1010; font-weight: bold; }
      .warning { color: #6b4400; font-weight: bold; }
      .note { color: #14507a; font-weight: bold; }
      .accepted { color: #1d5c2e; font-weight: bold; }
      pre { font-size: .85rem; line-height: 1.3; margin: .4rem 0 0; }
      ul { margin: .3rem 0 0; padding-left: 1.2rem; }
      </style>
      </head>
      <body>
      <main>
      """;

  private FindingsHtml() {}

  /// @param summary how many of what, in one line
  /// @param stops what papers wait for, each a line
  public static String print(Digest digest, String summary, List<String> stops) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<h1>What the check found</h1>\n<p>").append(escapeHtml4(summary)).append("</p>\n");
    if (!stops.isEmpty()) {
      page.append("<h2>Papers that wait</h2>\n").append(list(stops));
    }
    for (Digest.Group group : digest.groups()) {
      String name = group.name().isEmpty() ? "The run as a whole" : group.name();
      page.append(section(name, "What to do", group.exhibits()));
    }
    if (!digest.accepted().isEmpty()) {
      page.append(section("Accepted", "Why it may stand", digest.accepted()));
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String section(String name, String last, List<Exhibit> exhibits) {
    return """
    <h2>%s</h2>
    <div class="wide" role="region" aria-label="%s" tabindex="0">
    <table>
    <thead>
    <tr><th scope="col">Place</th><th scope="col">Severity</th><th scope="col">Code</th>\
    <th scope="col">What was found</th><th scope="col">%s</th></tr>
    </thead>
    <tbody>
    %s</tbody>
    </table>
    </div>
    """
        .formatted(
            escapeHtml4(name),
            escapeHtml4("Findings: " + name),
            last,
            exhibits.stream().map(FindingsHtml::row).collect(Collectors.joining()));
  }

  private static String row(Exhibit exhibit) {
    Finding finding = exhibit.finding();
    String word = finding.severity().word();
    return """
    <tr><th scope="row">%s</th><td class="%s">%s</td><td>%s</td><td>%s%s%s</td><td>%s</td></tr>
    """
        .formatted(
            escapeHtml4(finding.location().within()),
            word,
            word,
            finding.code(),
            escapeHtml4(finding.message()),
            finding.notes().isEmpty() ? "" : list(finding.notes()),
            exhibit.extract().map(FindingsHtml::extract).orElseGet(() -> excerpt(finding)),
            escapeHtml4(
                finding
                    .acceptance()
                    .map(by -> "%s (%s)".formatted(by.reason(), by.post()))
                    .orElse(finding.help())));
  }

  private static String list(List<String> items) {
    return items.stream()
        .map(item -> "<li>%s</li>".formatted(escapeHtml4(item)))
        .collect(Collectors.joining("", "<ul>", "</ul>\n"));
  }

  private static String excerpt(Finding finding) {
    return finding.excerpt().isEmpty()
        ? ""
        : "<pre>%s</pre>".formatted(escapeHtml4(finding.excerpt()));
  }

  /// The fault is marked in the last line.
  private static String extract(Extract extract) {
    StringBuilder text = new StringBuilder("<pre>");
    int last = extract.lines().size() - 1;
    int width = String.valueOf(extract.lines().get(last).number()).length();
    for (int i = 0; i <= last; i++) {
      Extract.Line line = extract.lines().get(i);
      text.append(("%" + width + "d | ").formatted(line.number()))
          .append(i < last ? escapeHtml4(line.text()) + "\n" : marked(line.text(), extract));
    }
    return text.append("</pre>").toString();
  }

  private static String marked(String text, Extract extract) {
    int end = Math.min(extract.start() + extract.length(), text.length());
    if (extract.length() == 0 || extract.start() >= end) {
      return escapeHtml4(text);
    }
    return "%s<mark>%s</mark>%s"
        .formatted(
            escapeHtml4(text.substring(0, extract.start())),
            escapeHtml4(text.substring(extract.start(), end)),
            escapeHtml4(text.substring(end)));
  }
}
