package org.outturn.returns;

import java.util.List;
import java.util.stream.Stream;

/// Headings under which councils put the same thing, whatever the kind of return.
///
/// A kind lists its own headings first: of two columns that could be a field, the one whose heading
/// comes earlier is taken.
enum Synonyms {
  /// What is to be done.
  WORK(
      "what we will do",
      "what we are going to do",
      "what will we do",
      "what needs to be done",
      "what are we going to do",
      "what will be done",
      "we said we would",
      "what we said we would do",
      "we will",
      "promise",
      "our promise",
      "action",
      "agreed action",
      "improvement action",
      "proposed action",
      "action required",
      "description of action",
      "action description",
      "action title",
      "recommended action",
      "key task",
      "deliverable",
      "project",
      "step",
      "task",
      "objective and action"),
  /// Who answers for it.
  OFFICER(
      "responsible officer",
      "officer responsible",
      "lead officer",
      "accountable officer",
      "responsible person",
      "person responsible",
      "manager responsible",
      "responsible manager",
      "lead manager",
      "who will lead",
      "action lead",
      "lead director",
      "accountable director",
      "senior responsible owner",
      "named officer",
      "action owner",
      "who is responsible",
      "who will do it",
      "responsibility",
      "assigned to",
      "owner",
      "officer",
      "lead",
      "responsible",
      "who",
      "by whom",
      "manager"),
  /// By when.
  DEADLINE(
      "deadline",
      "due date",
      "date due",
      "due by",
      "when will it be done by",
      "when will it be done",
      "to be done by",
      "date to be completed",
      "due date original",
      "agreed deadline",
      "due",
      "target date",
      "target completion date",
      "target for completion",
      "completion date",
      "date for completion",
      "planned completion",
      "planned end date",
      "planned end",
      "end date",
      "finish date",
      "finish",
      "end",
      "agreed date",
      "agreed completion date",
      "agreed implementation date",
      "implementation date",
      "date for implementation",
      "original date",
      "original target date",
      "original due date",
      "original deadline",
      "expected completion",
      "expected completion date",
      "complete by",
      "to be completed by",
      "timescale",
      "when by",
      "by when",
      "when",
      "date"),
  /// How it stands, in words.
  PROGRESS(
      "progress comment",
      "progress update",
      "progress and comments",
      "progress to date",
      "progress so far",
      "progress made",
      "progress since last quarter",
      "progress in period",
      "progress summary",
      "summary of progress",
      "progress description",
      "progress this quarter",
      "progress this period",
      "progress in the quarter",
      "progress in quarter",
      "progress since last report",
      "progress report",
      "update this quarter",
      "quarterly update",
      "latest update",
      "management update",
      "officer comment",
      "service comment",
      "status update",
      "update",
      "latest position",
      "current position",
      "position",
      "position statement",
      "latest note",
      "where we are now",
      "where are we now",
      "where we are",
      "what has happened",
      "what we have done",
      "what have we done",
      "what have we done so far",
      "anything to report",
      "explanation of performance",
      "what we did",
      "what has been done",
      "action taken",
      "management comment",
      "management response",
      "narrative",
      "commentary",
      "comment",
      "remark",
      "note"),
  /// How it is rated.
  RATING(
      "rag",
      "brag",
      "rag status",
      "brag status",
      "rag rating",
      "brag rating",
      "r/a/g",
      "b/r/a/g",
      "red/amber/green",
      "red/amber/green?",
      "blue/red/amber/green",
      "rating",
      "progress rating",
      "status",
      "current status",
      "current rag",
      "overall rag",
      "overall status",
      "overall rating",
      "traffic light",
      "colour");

  /// How headings begin that have words on progress below them, whatever they say after that.
  private static final List<String> BEGINNINGS =
      List.of("progress…", "comment…", "commentary…", "update…", "what has been done…");

  private final List<String> headings;

  Synonyms(String... headings) {
    this.headings = List.of(headings);
  }

  /// After a kind's own headings; then whatever begins as headings of progress do.
  ///
  /// @param own the narrowest first
  String[] andBeginnings(String... own) {
    return Stream.concat(Stream.of(after(own)), BEGINNINGS.stream()).toArray(String[]::new);
  }

  /// After a kind's own headings.
  ///
  /// @param own the narrowest first
  String[] after(String... own) {
    return Stream.concat(Stream.of(own), headings.stream()).distinct().toArray(String[]::new);
  }
}
