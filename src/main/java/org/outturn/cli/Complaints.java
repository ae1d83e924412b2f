package org.outturn.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.outturn.UnknownName;
import org.outturn.finding.Nearest;
import org.outturn.publish.Held;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Everything that goes wrong and is not a finding ends here, and gets its words and its exit
/// status.
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Terminal terminal;
  private final BooleanSupplier debug;

  /// @param debug whether stack traces are wanted; known only when the arguments have been read
  Complaints(Terminal terminal, BooleanSupplier debug) {
    this.terminal = terminal;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          unknown(unmatched.getUnmatched().getFirst(), command);
      case MissingParameterException missing -> missing(missing.getMissing(), command);
      default -> usage(lowerCase(e.getMessage()), "", command);
    };
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
    return switch (e) {
      case UnknownName unknown -> usage(unknown.getMessage(), unknown.help(), command);
      case Misuse misuse -> usage(misuse.getMessage(), misuse.help(), command);
      case Held held -> held(held);
      default -> fault(e);
    };
  }

  private int held(Held held) {
    say(
        held.getMessage()
            + held.owner()
                .map(
                    owner ->
                        ": %s on %s, process %d, since %s"
                            .formatted(
                                owner.user(), owner.host(), owner.process(), age(owner.since())))
                .orElse(""),
        "wait until it has ended, or end it");
    return ExitStatus.HELD.code();
  }

  private static String age(Instant since) {
    Duration age = Duration.between(since, Instant.now());
    if (age.compareTo(Duration.ofMinutes(2)) < 0) {
      return "%d seconds ago".formatted(Math.max(0, age.toSeconds()));
    }
    return age.compareTo(Duration.ofHours(2)) < 0
        ? "%d minutes ago".formatted(age.toMinutes())
        : "%d hours ago".formatted(age.toHours());
  }

  private int unknown(String word, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (word.startsWith("-")) {
      List<String> options =
          spec.optionsMap().keySet().stream().filter(name -> name.startsWith("--")).toList();
      return usage("unknown option \"%s\"".formatted(word), Nearest.help(word, options), command);
    }
    if (spec.subcommands().isEmpty()) {
      return usage(
          "\"%s\" is one argument too many".formatted(word),
          "put an argument with spaces in quotation marks",
          command);
    }
    return usage(
        "unknown command \"%s\"".formatted(word),
        Nearest.help(word, spec.subcommands().keySet()),
        command);
  }

  private int missing(List<ArgSpec> missing, CommandLine command) {
    ArgSpec first = missing.getFirst();
    String what =
        first.isOption()
            ? "option %s needs a value"
                .formatted(((CommandLine.Model.OptionSpec) first).longestName())
            : "%s is missing".formatted(first.paramLabel());
    return usage(what, lowerCase(first.description()[0].replaceFirst("\\.$", "")), command);
  }

  private int usage(String message, String help, CommandLine command) {
    say(message, help);
    terminal
        .err()
        .println("  help: see \"%s --help\"".formatted(command.getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE.code();
  }

  private int fault(Exception e) {
    Throwable fault =
        e instanceof CommandLine.ExecutionException && e.getCause() != null ? e.getCause() : e;
    say(
        "stopped by a fault in the program or the machine: " + fault,
        "run it again with --debug, and send what it shows to whoever looks after Outturn");
    if (debug.getAsBoolean()) {
      fault.printStackTrace(terminal.err());
    }
    return ExitStatus.FAULT.code();
  }

  private void say(String message, String help) {
    List<String> lines = new ArrayList<>();
    lines.add("outturn: " + message);
    if (!help.isEmpty()) {
      lines.add("  help: " + help);
    }
    lines.forEach(terminal.err()::println);
  }

  private static String lowerCase(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
