package org.outturn.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.finding.Code;
import org.outturn.finding.Explanation;
import org.outturn.finding.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Explain a finding by its code; without one, list the codes.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "CODE", description = "For example RET012.")
  private Optional<String> code;

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    code.ifPresentOrElse(this::explain, this::list);
    return ExitStatus.BUILT.code();
  }

  private void explain(String name) {
    Code known =
        Arrays.stream(Code.values())
            .filter(code -> code.name().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(() -> unknown(name));
    terminal.out().print(Explanation.of(known));
    terminal.out().flush();
  }

  private void list() {
    for (Code known : Code.values()) {
      terminal
          .out()
          .println("%s  %-7s  %s".formatted(known, known.severity().word(), known.title()));
    }
  }

  private static Misuse unknown(String name) {
    return new Misuse(
        "no finding has the code \"%s\"".formatted(name),
        Nearest.to(name, Arrays.stream(Code.values()).map(Code::name).toList())
            .map("did you mean \"%s\"?"::formatted)
            .orElse("list the codes with \"outturn explain\""));
  }
}
