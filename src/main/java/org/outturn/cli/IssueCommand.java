package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.outturn.EditedFiles;
import org.outturn.IssueDesk;
import org.outturn.Order;
import org.outturn.Outcome;
import org.outturn.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "issue",
    description = "Freeze a paper as a version, without a watermark, where no run touches it.")
final class IssueCommand implements Callable<Integer> {
  @Mixin private Where where;
  @Mixin private ForWhom whom;

  @Parameters(index = "1", paramLabel = "PAPER", description = "By the name of its file.")
  private String paper;

  @Option(
      names = "--version",
      required = true,
      paramLabel = "VERSION",
      description = "For example 1, or 2 for what replaces it.")
  private String version;

  @Option(
      names = "--from",
      paramLabel = "DOCX",
      description =
          "Freeze this edited Word file in place of what would be built. Outturn makes no PDF of"
              + " it: save one from Word, and give it with --pdf.")
  private Optional<Path> edited;

  @Option(
      names = "--pdf",
      paramLabel = "PDF",
      description = "Freeze this PDF, saved from Word, with the edited Word file.")
  private Optional<Path> pdf;

  private final Terminal terminal;

  IssueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (!version.matches("[A-Za-z0-9][A-Za-z0-9.]*")) {
      throw new Misuse("\"%s\" is no version".formatted(version), "use a number, for example 1");
    }
    if (pdf.isPresent() && edited.isEmpty()) {
      throw new Misuse(
          "--pdf needs --from", "give the edited Word file as well, of which it was saved");
    }
    for (Path file : Stream.concat(edited.stream(), pdf.stream()).toList()) {
      Where.file(file, "give the file as it was saved from Word");
    }
    Order order = where.order(List.of(paper), whom.audience(), terminal.today());
    IssueDesk desk = new IssueDesk(new Pipeline(terminal.templates(), _ -> {}));
    Outcome outcome =
        edited.isPresent()
            ? desk.issue(order, version, new EditedFiles(edited.get(), pdf))
            : desk.issue(order, version);
    Report.ISSUED.print(outcome, terminal, Log.Detail.EVERYTHING);
    return ExitStatus.of(outcome.result()).code();
  }
}
