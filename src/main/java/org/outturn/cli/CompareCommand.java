package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.Edit;
import org.outturn.IssueDesk;
import org.outturn.Pipeline;
import org.outturn.finding.Result;
import org.outturn.publish.Changes.Reworded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    description = "Say what was changed in a paper's Word file, and where each change belongs.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private Where where;
  @Mixin private ForWhom whom;

  @Parameters(index = "1", paramLabel = "PAPER", description = "By the name of its file.")
  private String paper;

  @Parameters(index = "2", paramLabel = "DOCX", description = "The edited Word file.")
  private Path edited;

  private final Terminal terminal;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Where.file(edited, "give the edited Word file");
    Result<Optional<List<Edit>>> edits =
        new IssueDesk(new Pipeline(terminal.templates(), _ -> {}))
            .compare(where.order(List.of(paper), whom.audience(), terminal.today()), edited);
    if (edits.value().isEmpty()) {
      terminal.out().println(terminal.findings().print(edits.findings()));
      terminal.out().println("%s: cannot be compared".formatted(paper));
      terminal.out().flush();
      return ExitStatus.STOPPED.code();
    }
    edits.value().get().forEach(this::print);
    if (edits.value().get().isEmpty()) {
      terminal.out().println("nothing was changed");
    }
    terminal.out().flush();
    return ExitStatus.BUILT.code();
  }

  private void print(Edit edit) {
    Passages.print(new Reworded(edit.place(), edit.before(), edit.after()), terminal.out());
    if (!edit.belongs().isEmpty()) {
      terminal.out().println("    belongs to " + edit.belongs());
    }
  }
}
