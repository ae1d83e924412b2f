package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.IssueDesk;
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
              + " it: save one from Word.")
  private Optional<Path> edited;

  private final Terminal terminal;

  IssueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (!version.matches("[A-Za-z0-9][A-Za-z0-9.]*")) {
      throw new Misuse("\"%s\" is no version".formatted(version), "use a number, for example 1");
    }
    Outcome outcome =
        new IssueDesk(new Pipeline(terminal.templates(), _ -> {}))
            .issue(where.order(List.of(paper), whom.audience(), terminal.today()), version, edited);
    Report.ISSUED.print(outcome, terminal, Log.Detail.EVERYTHING);
    return ExitStatus.of(outcome.result()).code();
  }
}
