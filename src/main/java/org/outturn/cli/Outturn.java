package org.outturn.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command.
@Command(
    name = "outturn",
    description =
        "Builds a council's quarterly performance and finance papers from the returns it is sent.",
    versionProvider = Outturn.Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    footerHeading = "%nExit status: ",
    footer = {
      "0 built, 1 findings stopped at least one paper, 2 usage, 3 fault,",
      "4 output folder cannot be written, 5 another run is at work."
    })
public final class Outturn implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a fault arose.")
  private boolean debug;

  private Outturn() {}

  public static void main(String[] args) {
    System.exit(commandLine(Terminal.system(System.getenv())).execute(args));
  }

  static CommandLine commandLine(Terminal terminal) {
    Outturn outturn = new Outturn();
    Complaints complaints = new Complaints(terminal, () -> outturn.debug);
    return new CommandLine(outturn)
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new BuildCommand(terminal))
        .addSubcommand(new RetryCommand(terminal))
        .addSubcommand(new WhyCommand(terminal))
        .addSubcommand(new VerifyCommand(terminal))
        .addSubcommand(new StatusCommand(terminal))
        .addSubcommand(new IssueCommand(terminal))
        .addSubcommand(new ChangesCommand(terminal))
        .addSubcommand(new CompareCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.mode() == Terminal.Mode.COLOUR_SCREEN ? Ansi.ON : Ansi.OFF))
        .setExecutionStrategy(Outturn::execute)
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
  }

  /// Without a command there is nothing to do.
  @Override
  public void run() {
    throw new Misuse(
        "a command is missing",
        "use one of: " + String.join(", ", List.copyOf(spec.subcommands().keySet())));
  }

  /// Errors of the machine, such as too little memory, are handled like every other fault.
  private static int execute(ParseResult arguments) {
    try {
      return new RunLast().execute(arguments);
    } catch (Error e) {
      throw new ExecutionException(arguments.commandSpec().commandLine(), e.toString(), e);
    }
  }

  /// From the manifest of the package that is run.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Outturn.class.getPackage().getImplementationVersion();
      return new String[] {"outturn " + (version == null ? "(not packaged)" : version)};
    }
  }
}
