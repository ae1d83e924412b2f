package org.outturn.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.finding.A1;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;
import org.outturn.source.Vocabulary.Slip;

/// What is wrong with the columns of a sheet's headers. A header that stands several times is
/// looked at once.
final class ColumnFindings {
  /// What stands beside a table for those who keep it, and is in no paper: nobody misses it.
  private static final List<String> ASIDES =
      Stream.of(
              "note no",
              "note",
              "notes",
              "note ref",
              "footnote",
              "comment",
              "comments",
              "audit",
              "audit report",
              "source",
              "priority",
              "quartile",
              "national quartile",
              "report title",
              "date of report",
              "date reported",
              "date last updated",
              "last update",
              "link to corporate plan",
              "corporate plan ref",
              "corporate objective ref",
              "corporate priority ref",
              "lead service",
              "directorate lead",
              "executive member",
              "cabinet portfolio",
              "category",
              "type",
              "risk category",
              "risk type",
              "risk theme",
              "ward",
              "member",
              "lead member",
              "cabinet member",
              "portfolio holder",
              "last updated",
              "date updated",
              "updated by",
              "cost centre",
              "account code",
              "ledger code")
          .map(HeadingWords::of)
          .toList();

  /// Lines by which a column is known as one of words.
  private static final int SOME_LINES = 50;

  private final Vocabulary vocabulary;
  private final Grid grid;

  ColumnFindings(Vocabulary vocabulary, Grid grid) {
    this.vocabulary = vocabulary;
    this.grid = grid;
  }

  List<Finding> of(List<Header> headers) {
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Header header : headers) {
      if (seen.add(header.wordings())) {
        findings.addAll(of(header));
      }
    }
    return findings;
  }

  private List<Finding> of(Header header) {
    List<Finding> findings = new ArrayList<>();
    Set<Column> open =
        header.unrecognised().stream()
            .filter(column -> ASIDES.stream().noneMatch(column::answersTo))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (Field field : vocabulary.fields()) {
      if (header.fields().containsKey(field.key())) {
        continue;
      }
      List<Column> candidates = vocabulary.candidates(field, List.copyOf(open));
      if (candidates.size() > 1) {
        candidates.forEach(open::remove);
        findings.add(ambiguous(field, candidates, header));
        continue;
      }
      Optional<Slip> slip = vocabulary.slip(field, List.copyOf(open));
      slip.map(Slip::column).ifPresent(open::remove);
      switch (field.need()) {
        case REQUIRED -> findings.add(missing(field, slip, header));
        case OPTIONAL -> slip.ifPresent(s -> findings.add(mistyped(s)));
      }
    }
    open.forEach(column -> findings.add(unrecognised(column, header)));
    return findings;
  }

  private static Finding missing(Field field, Optional<Slip> slip, Header header) {
    String message = "there is no column \"%s\"".formatted(field.title());
    return slip.map(
            s ->
                Finding.of(Code.RET002, s.column().place(), message)
                    .excerpt(s.column().text())
                    .help(looksLike(s)))
        .orElseGet(
            () ->
                Finding.of(Code.RET002, header.place(), message)
                    .help(
                        "add the column, or set the heading it has under columns in council.yaml"));
  }

  private static Finding ambiguous(Field field, List<Column> candidates, Header header) {
    Finding finding =
        Finding.of(
                field.need() == Field.Need.REQUIRED ? Code.RET002 : Code.RET003,
                header.place(),
                "%d columns could be \"%s\"".formatted(candidates.size(), field.title()))
            .help("set the heading of the right one under columns in council.yaml");
    for (Column column : candidates) {
      finding =
          finding.note("column %s is \"%s\"".formatted(A1.column(column.index()), column.text()));
    }
    return finding;
  }

  private static Finding mistyped(Slip slip) {
    return notRead(slip.column()).help(looksLike(slip));
  }

  private Finding unrecognised(Column column, Header header) {
    return vocabulary
        .fieldOf(column)
        .flatMap(field -> taken(field, header).map(taken -> second(column, field, taken, header)))
        .orElseGet(
            () ->
                notRead(column)
                    .severity(Severity.NOTE)
                    .help("if it is needed, set its heading under columns in council.yaml"));
  }

  /// The column that was taken for a field, unless the council chose it.
  private Optional<Column> taken(Field field, Header header) {
    return Optional.ofNullable(header.fields().get(field.key()))
        .filter(column -> !vocabulary.isSet(column));
  }

  /// Two columns of words under other words, as "Recommendation" and "Agreed action", tell two
  /// things of which a paper shows one; two of figures, or under like words, may be mistaken for
  /// each other.
  private Finding second(Column column, Field field, Column taken, Header header) {
    boolean apart =
        holdsWords(column, header)
            && holdsWords(taken, header)
            && Collections.disjoint(
                List.of(column.wording().split(" ")), List.of(taken.wording().split(" ")));
    return second(column, field, taken).severity(apart ? Severity.NOTE : Code.RET028.severity());
  }

  private boolean holdsWords(Column column, Header header) {
    List<Cell> cells =
        IntStream.range(header.lastRow() + 1, grid.height())
            .limit(SOME_LINES)
            .mapToObj(row -> grid.at(row, column.index()))
            .filter(cell -> !cell.isEmpty())
            .toList();
    return cells.stream().filter(Shape::isWords).count() * 2 > cells.size();
  }

  private static Finding second(Column column, Field field, Column taken) {
    return Finding.of(
            Code.RET028,
            column.place(),
            "a second column could be \"%s\", and is not read".formatted(field.title()))
        .excerpt(column.text())
        .note("column %s, \"%s\", was taken".formatted(A1.column(taken.index()), taken.text()))
        .help(
            "leave one of the two, or set the heading of the right one under columns in"
                + " council.yaml");
  }

  private static Finding notRead(Column column) {
    return Finding.of(Code.RET003, column.place(), "the column is not known, and is not read")
        .excerpt(column.text());
  }

  private static String looksLike(Slip slip) {
    return "heading \"%s\" looks like \"%s\": correct it, or add it to columns in council.yaml"
        .formatted(slip.column().text(), slip.meant());
  }
}
