package org.outturn.cli;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.outturn.Audience;
import org.outturn.Pipeline;
import org.outturn.Tracked;
import org.outturn.finding.FindingsText;
import org.outturn.finding.Nearest;
import org.outturn.finding.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "status",
    description = "Say how it stands with each return, and whom to chase; write nothing.")
final class StatusCommand implements Callable<Integer> {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final List<String> HEADINGS =
      List.of("Return", "Service", "File", "Version", "State", "Rows", "Findings");

  @Mixin private Where where;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or csv for the chase list as a file; else text.")
  private String format;

  private final Terminal terminal;

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Result<List<Tracked>> tracked =
        new Pipeline(terminal.templates(), _ -> {})
            .status(where.order(List.of(), Audience.PUBLIC, terminal.today()));
    if (!tracked.findings().isEmpty()) {
      terminal.err().println(FindingsText.PLAIN.print(tracked.findings()));
    }
    switch (format.strip()) {
      case "text" -> text(tracked.value());
      case "csv" -> csv(tracked.value());
      default ->
          throw new Misuse(
              "unknown format \"%s\"".formatted(format),
              Nearest.help(format, List.of("text", "csv")));
    }
    terminal.out().flush();
    return (tracked.hasErrors() ? ExitStatus.STOPPED : ExitStatus.BUILT).code();
  }

  private void text(List<Tracked> all) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    all.forEach(one -> rows.add(row(one)));
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < HEADINGS.size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i)).append(" ".repeat(widths.get(i) - row.get(i).length() + 2));
      }
      terminal.out().println(line.toString().stripTrailing());
    }
    chase(all);
  }

  private void chase(List<Tracked> all) {
    Map<String, List<Tracked>> byService =
        all.stream()
            .filter(Tracked::isToChase)
            .collect(
                Collectors.groupingBy(StatusCommand::service, TreeMap::new, Collectors.toList()));
    terminal.out().println();
    if (byService.isEmpty()) {
      terminal.out().println("Nobody to chase.");
    }
    byService.forEach(
        (service, returns) -> {
          terminal.out().println("To chase, %s:".formatted(service));
          returns.forEach(
              one -> terminal.out().println("  %s: %s".formatted(one.name(), ask(one))));
        });
  }

  private void csv(List<Tracked> all) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(terminal.out(), CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get());
    printer.printRecord("Service", "Return", "Due", "What to do");
    for (Tracked one :
        all.stream()
            .filter(Tracked::isToChase)
            .sorted(Comparator.comparing(StatusCommand::service).thenComparing(Tracked::name))
            .toList()) {
      printer.printRecord(
          service(one), one.name(), one.due().map(Object::toString).orElse(""), ask(one));
    }
  }

  private static List<String> row(Tracked one) {
    return List.of(
        one.name(),
        service(one),
        one.arrived().map(Tracked.Arrived::file).orElse("-"),
        one.arrived().map(a -> String.valueOf(a.version())).orElse("-"),
        state(one),
        one.arrived().map(a -> String.valueOf(a.rows())).orElse("-"),
        one.arrived().map(StatusCommand::findings).orElse("-"));
  }

  private static String service(Tracked one) {
    return one.service().isBlank() ? "no service" : one.service();
  }

  private static String state(Tracked one) {
    List<String> words = new ArrayList<>();
    words.add(
        switch (one.state()) {
          case MISSING, RECEIVED, REOPENED -> one.state().words();
          case SIGNED_OFF -> "signed off by " + one.receipt().signedOff();
        });
    if (one.isLate()) {
      words.add("late");
    }
    if (one.isStale()) {
      words.add("stale");
    }
    return String.join(", ", words);
  }

  private static String findings(Tracked.Arrived arrived) {
    List<String> counts = new ArrayList<>();
    if (arrived.errors() > 0) {
      counts.add(Report.counted(arrived.errors(), "error"));
    }
    if (arrived.warnings() > 0) {
      counts.add(Report.counted(arrived.warnings(), "warning"));
    }
    return counts.isEmpty() ? "none" : String.join(", ", counts);
  }

  /// What its service is asked for, the most pressing first.
  private static String ask(Tracked one) {
    List<String> asks = new ArrayList<>();
    switch (one.state()) {
      case MISSING ->
          asks.add(
              "send it"
                  + one.due()
                      .map(day -> (one.isLate() ? ", it was due on " : " by ") + DAY.format(day))
                      .orElse(""));
      case REOPENED -> asks.add("sign it off again, reopened: " + one.receipt().reopened());
      case RECEIVED -> asks.add("sign it off");
      case SIGNED_OFF -> {}
    }
    if (one.isStale()) {
      asks.add(0, "send this quarter's, it is the same as last quarter's");
    }
    one.arrived()
        .filter(arrived -> arrived.errors() > 0)
        .ifPresent(a -> asks.add(0, "put right " + Report.counted(a.errors(), "error")));
    return String.join("; ", asks);
  }
}
