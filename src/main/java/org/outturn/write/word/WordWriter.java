package org.outturn.write.word;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Document;
import org.outturn.finding.Finding;
import org.outturn.finding.Result;
import org.outturn.style.HouseStyle;

/// Writes a paper as a Word file.
public final class WordWriter {
  private WordWriter() {}

  /// The same arguments give the same bytes.
  ///
  /// @param numbered a document that [org.outturn.document.Numbering] has been over
  /// @param house for what no Word style can say: the tint of a rating's cell, charts, the logo;
  ///   and for any style the reference lacks
  /// @param hints from the page layout; [PageHints#none] where there is none
  /// @param reference the council's `reference.docx`
  /// @return a .docx, and what the reference document lacks
  public static Result<byte[]> write(
      Document numbered, HouseStyle house, PageHints hints, byte[] reference) {
    Result<Reference> opened = Reference.open(reference, house);
    List<Finding> findings = new ArrayList<>(opened.findings());
    Reference file = opened.value();
    Manuscript manuscript = new Manuscript(file, numbered, house, hints);
    new Blocks(numbered, manuscript).write();
    Dom.save(manuscript.finished(), file.main());
    findings.addAll(Heads.write(numbered, file));
    Properties.write(numbered, file);
    file.styles().speak(numbered.meta().language());
    file.lists().sign(numbered.meta().title() + numbered.meta().date());
    file.saveChanged();
    byte[] packed = Packing.of(file.file(), Properties.core(numbered.meta()));
    file.file().revert();
    return new Result<>(packed, findings);
  }
}
