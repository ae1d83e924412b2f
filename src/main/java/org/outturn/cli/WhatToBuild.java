package org.outturn.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.Format;
import org.outturn.Order;
import org.outturn.Redo;
import org.outturn.finding.Nearest;
import org.outturn.finding.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What `check`, `build` and `retry` are told.
final class WhatToBuild {
  private static final List<Severity> STOPPING =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  @Mixin private Where where;

  @Option(
      names = "--paper",
      paramLabel = "NAME",
      description = "A paper, by the name of its file; may be given several times; else all.")
  private List<String> papers = List.of();

  @Mixin private ForWhom whom;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "What stops a paper: error, warning (and errors), note (anything); else error.")
  private String failOn;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many papers are made at once; else as many as there are cores.")
  private Optional<Integer> jobs;

  /// @throws Misuse if the folder is not a workspace, or nobody is to work, or there is no such
  ///   severity
  Order order(List<Format> formats, Optional<Path> out, LocalDate today, Redo redo) {
    if (jobs.isPresent() && jobs.get() < 1) {
      throw new Misuse("--jobs needs a number from 1 upwards", "leave it out for all cores");
    }
    return new Order(
        where.workspace(),
        where.quarter(),
        papers,
        formats,
        whom.audience(),
        out,
        today,
        stopping(),
        redo,
        jobs.orElseGet(Order::jobsForThisMachine));
  }

  private Severity stopping() {
    return STOPPING.stream()
        .filter(severity -> severity.word().equalsIgnoreCase(failOn.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Misuse(
                    "unknown severity \"%s\"".formatted(failOn),
                    Nearest.help(failOn, STOPPING.stream().map(Severity::word).toList())));
  }
}
