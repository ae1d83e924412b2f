package org.outturn.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Severity;

/// What is wrong with the columns of a sheet's headers. A header that stands several times is
/// looked at once.
final class ColumnFindings {
  private final Vocabulary vocabulary;

  ColumnFindings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
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
    Set<Column> open = new LinkedHashSet<>(header.unrecognised());
    for (Field field : vocabulary.fields()) {
      if (header.fields().containsKey(field.key())) {
        continue;
      }
      Optional<Column> near = vocabulary.nearest(field, List.copyOf(open));
      near.ifPresent(open::remove);
      switch (field.need()) {
        case REQUIRED -> findings.add(missing(field, near, header));
        case OPTIONAL -> near.ifPresent(column -> findings.add(mistyped(field, column)));
      }
    }
    open.forEach(column -> findings.add(unrecognised(column, header)));
    return findings;
  }

  private static Finding missing(Field field, Optional<Column> near, Header header) {
    String message = "there is no column \"%s\"".formatted(field.title());
    return near.map(
            column ->
                Finding.of(Code.RET002, column.place(), message)
                    .excerpt(column.text())
                    .help(looksLike(column, field)))
        .orElseGet(
            () ->
                Finding.of(Code.RET002, header.place(), message)
                    .help(
                        "add the column, or set the heading it has under columns in council.yaml"));
  }

  private static Finding mistyped(Field field, Column column) {
    return Finding.of(Code.RET003, column.place(), "the column is not known, and is not read")
        .excerpt(column.text())
        .help(looksLike(column, field));
  }

  private static Finding unrecognised(Column column, Header header) {
    Finding finding =
        Finding.of(Code.RET003, column.place(), "the column is not known, and is not read")
            .excerpt(column.text());
    return header.fields().values().stream()
        .filter(other -> other.wording().equals(column.wording()))
        .findFirst()
        .map(
            other ->
                finding
                    .note("column %s has the same heading".formatted(A1.column(other.index())))
                    .help("give the two columns headings that tell them apart"))
        .orElseGet(
            () ->
                finding
                    .severity(Severity.NOTE)
                    .help("if it is needed, set its heading under columns in council.yaml"));
  }

  private static String looksLike(Column column, Field field) {
    return "heading \"%s\" looks like \"%s\": correct it, or add it to columns in council.yaml"
        .formatted(column.text(), field.title());
  }
}
