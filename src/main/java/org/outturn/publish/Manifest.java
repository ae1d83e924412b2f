package org.outturn.publish;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.outturn.figure.Quarter;
import org.outturn.finding.Finding;

/// What a published set holds and what it was made from: the file `manifest.json` in the set. It
/// says nothing of the time or the machine, so that the same inputs give the same bytes.
///
/// @param tool that made it: `outturn 0.1.0`
/// @param sources every file that the last run read, by name, with the SHA-256 of its bytes; and
///   the choices that the run was given, as they were
/// @param findings of the returns and the checks; those of a paper are with the paper
/// @param common files of the set that belong to no one paper: the findings
/// @param papers by name
public record Manifest(
    String tool,
    Quarter quarter,
    SortedMap<String, String> sources,
    List<Finding> findings,
    List<Output> common,
    List<Entry> papers) {
  public Manifest {
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    findings = List.copyOf(findings);
    common = List.copyOf(common);
    papers = List.copyOf(papers);
  }

  /// The papers that were made from a file.
  public List<Entry> papersOf(String file) {
    return papers.stream().filter(entry -> entry.file().equals(file)).toList();
  }

  /// Every file of the set but the manifest itself.
  public List<Output> outputs() {
    return Stream.concat(
            common.stream(), papers.stream().flatMap(entry -> entry.outputs().stream()))
        .toList();
  }

  /// What became of a paper when it was last made.
  ///
  /// @param file that it is made from, `papers/<file>.yaml`: several papers where it is for several
  ///   meetings
  /// @param stops why it is not published, each a clause; none where it is
  /// @param checkedAgainst the fingerprint of the sources with which it was last found to agree
  /// @param inputs what it depends on, by name: a file's SHA-256, a return's SHA-256 of what was
  ///   recognised in it, a choice; for a paper that is stopped next to nothing, since it is tried
  ///   again whenever anything has changed
  /// @param findings of the paper itself
  /// @param figures it prints, in the order of the paper
  public record Entry(
      String paper,
      String file,
      List<String> stops,
      Sha256 checkedAgainst,
      SortedMap<String, String> inputs,
      List<Output> outputs,
      List<Finding> findings,
      List<PrintedFigure> figures) {
    public Entry {
      stops = List.copyOf(stops);
      inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
      outputs = List.copyOf(outputs);
      findings = List.copyOf(findings);
      figures = List.copyOf(figures);
    }

    public boolean isStopped() {
      return !stops.isEmpty();
    }

    /// The same paper, found to agree with newer sources.
    public Entry agreeingWith(Sha256 sources) {
      return new Entry(paper, file, stops, sources, inputs, outputs, findings, figures);
    }

    /// The same paper, with findings as they may be told.
    public Entry telling(List<Finding> told) {
      return new Entry(paper, file, stops, checkedAgainst, inputs, outputs, told, figures);
    }

    /// One hash for everything that the paper depends on: two builds with the same have the same
    /// content.
    public Sha256 fingerprint() {
      return Manifest.fingerprint(inputs);
    }
  }

  /// A file of the set.
  ///
  /// @param file its name in the set
  /// @param size in bytes
  public record Output(String file, Sha256 sha256, long size) {}

  /// A figure where a paper prints it.
  ///
  /// @param address in the ledger: `revenue.total.variance`
  /// @param printed the text that stands there
  public record PrintedFigure(String address, String printed) {}

  /// One hash for many named ones.
  public static Sha256 fingerprint(SortedMap<String, String> named) {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, String> one : named.entrySet()) {
      all.append(one.getKey()).append('\0').append(one.getValue()).append('\n');
    }
    return Sha256.of(all.toString());
  }
}
