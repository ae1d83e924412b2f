package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.Format;
import org.outturn.IssueDesk;
import org.outturn.Order;
import org.outturn.Pipeline;
import org.outturn.Revision;
import org.outturn.finding.Nearest;
import org.outturn.finding.Result;
import org.outturn.publish.ChangesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "changes",
    description = "Say what has moved in a paper since it was issued, or since another quarter.")
final class ChangesCommand implements Callable<Integer> {
  @Mixin private Where where;
  @Mixin private ForWhom whom;

  @Parameters(index = "1", paramLabel = "PAPER", description = "By the name of its file.")
  private String paper;

  @Option(
      names = "--since",
      paramLabel = "ISSUE",
      description =
          "A version, or a quarter; else the last version, or the quarter before where there is"
              + " none.")
  private Optional<String> since;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json; else text.")
  private String format;

  @Option(
      names = "--erratum",
      paramLabel = "DIR",
      description = "Write the erratum page into this folder, as PDF and Word.")
  private Optional<Path> erratum;

  private final Terminal terminal;

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Order order = where.order(List.of(paper), whom.audience(), terminal.today());
    IssueDesk desk = new IssueDesk(new Pipeline(terminal.templates(), _ -> {}));
    Result<List<Revision>> revisions = desk.changes(order, since);
    if (revisions.value().isEmpty()) {
      terminal.out().println(terminal.findings().print(revisions.findings()));
      return ExitStatus.STOPPED.code();
    }
    for (Revision revision : revisions.value()) {
      switch (format.strip()) {
        case "text" -> text(revision);
        case "json" ->
            terminal
                .out()
                .println(ChangesJson.print(revision.paper(), revision.since(), revision.changes()));
        default ->
            throw new Misuse(
                "unknown format \"%s\"".formatted(format),
                Nearest.help(format, List.of("text", "json")));
      }
      if (erratum.isPresent()) {
        write(revision, desk.erratum(order, revision).value(), erratum.get());
      }
    }
    terminal.out().flush();
    return ExitStatus.BUILT.code();
  }

  private void text(Revision revision) {
    terminal.out().println("%s since %s".formatted(revision.paper(), revision.since()));
    if (revision.changes().isEmpty()) {
      terminal.out().println("  nothing has moved");
    }
    revision
        .changes()
        .figures()
        .forEach(
            figure ->
                terminal
                    .out()
                    .println(
                        "  %s: %s -> %s"
                            .formatted(
                                figure.address(), shown(figure.before()), shown(figure.after()))));
    revision.changes().words().forEach(words -> Passages.print(words, terminal.out()));
  }

  private static String shown(String text) {
    return text.isEmpty() ? "(not there)" : text;
  }

  private void write(Revision revision, Map<Format, byte[]> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Format one : Format.values()) {
      Path file = folder.resolve(one.fileOf(revision.paper() + "-erratum"));
      Files.write(file, files.get(one));
      terminal.out().println(file);
    }
  }
}
