package org.outturn.check.paper;

import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.workspace.Paper;

/// A paper that does not say what its meeting is asked to do.
final class NoRecommendation implements PaperRule {

  @Override
  public Stream<Finding> check(Manuscript manuscript) {
    Paper paper = manuscript.paper();
    return paper.recommendations().filter(asked -> !asked.items().isEmpty()).isPresent()
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                    Code.PAP001, new Location.InFile(paper.file()), "the paper recommends nothing")
                .help("add \"recommendations:\"; a paper for information asks that it be noted"));
  }
}
