package org.outturn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;
import org.outturn.publish.SavedPdf;
import org.outturn.write.word.FinalCopy;

/// What officers made of a paper in Word.
///
/// @param docx the Word file
/// @param pdf what Word saved of it as PDF: Outturn makes none of a file that was edited
public record EditedFiles(Path docx, Optional<Path> pdf) {

  /// @param drafts at least one, and none that is stopped
  /// @return nothing where something is wrong with a file
  /// @throws IOException if the system does not give a file
  Result<Optional<Issuable>> issuable(List<Draft> drafts, Audience audience) throws IOException {
    Result<Optional<Likeness>> read = Likeness.of(docx, drafts);
    List<Finding> found = new ArrayList<>(read.findings());
    if (read.value().isEmpty()) {
      return new Result<>(Optional.empty(), found);
    }
    Likeness likeness = read.value().get();
    String paper = likeness.draft().paper();
    Map<String, byte[]> files = new TreeMap<>();
    files.put(audience.fileOf(paper, Format.DOCX), FinalCopy.of(likeness.file().docx()));
    switch (likeness.file().text().stage()) {
      case SETTLED -> {}
      case UNDER_REVIEW -> found.add(underReview());
    }
    if (pdf.isPresent()) {
      Result<Optional<SavedPdf>> saved = SavedPdf.read(pdf.get());
      found.addAll(saved.findings());
      if (saved.value().isPresent()) {
        if (!saved.value().get().shows(likeness.file().text().paragraphs())) {
          found.add(anotherPdf(pdf.get(), paper));
        }
        files.put(audience.fileOf(paper, Format.PDF), saved.value().get().pdf());
      }
    } else {
      found.add(withoutPdf());
    }
    return new Result<>(
        found.stream().anyMatch(Finding::isError)
            ? Optional.empty()
            : Optional.of(new Issuable(likeness.draft(), files, likeness.edited())),
        found);
  }

  private static Finding anotherPdf(Path pdf, String paper) {
    return Finding.of(
            Code.PUB109,
            new Location.InFile(pdf.toString()),
            "PDF is not one of the edited \"%s\"".formatted(paper))
        .note("it does not show the words of the Word file")
        .help("save a PDF from the very Word file that is to be issued");
  }

  private Finding underReview() {
    return Finding.of(
            Code.PUB110,
            new Location.InFile(docx.toString()),
            "edited file still has tracked changes or comments")
        .help("accept or reject them and delete the comments in Word (Review), and issue it then");
  }

  private Finding withoutPdf() {
    return Finding.of(
            Code.PUB111,
            new Location.InFile(docx.toString()),
            "edited file is issued without a PDF")
        .note("Outturn makes no PDF of a file that was edited: what Word shows is Word's")
        .help(
            "save one from Word with document structure tags for accessibility, and issue it with"
                + " the Word file: --pdf FILE");
  }
}
