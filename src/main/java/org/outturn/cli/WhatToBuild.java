package org.outturn.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.Format;
import org.outturn.Order;
import org.outturn.Redo;
import org.outturn.finding.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What `check`, `build` and `retry` are told.
final class WhatToBuild {
  @Mixin private Where where;

  @Option(
      names = "--paper",
      paramLabel = "NAME",
      description = "A paper, by the name of its file; may be given several times; else all.")
  private List<String> papers = List.of();

  @Mixin private ForWhom whom;

  @Option(names = "--strict", description = "A warning stops a paper as an error does.")
  private boolean strict;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many papers are made at once; else as many as there are cores.")
  private Optional<Integer> jobs;

  /// @throws Misuse if the folder is not a workspace, or nobody is to work
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
        strict ? Severity.WARNING : Severity.ERROR,
        redo,
        jobs.orElseGet(Order::jobsForThisMachine));
  }
}
