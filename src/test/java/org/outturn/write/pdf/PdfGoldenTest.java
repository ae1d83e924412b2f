package org.outturn.write.pdf;

import org.junit.jupiter.api.Test;
import org.outturn.layout.PageDump;
import org.outturn.testing.Golden;
import org.outturn.testing.SamplePaper;

class PdfGoldenTest {

  @Test
  void theTagsOfAPaper() {
    Pdf pdf = Printed.cleanly(SamplePaper.brief());
    Golden.assertMatches("pdf/brief.tags.txt", TagDump.of(pdf.bytes()));
  }

  @Test
  void thePagesOfAPaper() {
    Pdf pdf = Printed.cleanly(SamplePaper.brief());
    Golden.assertMatches("layout/brief.pages.txt", PageDump.of(pdf.layout()));
  }

  @Test
  void thePublicCopySaysNothingOfWhatIsWithheld() {
    Pdf pdf = Printed.cleanly(SamplePaper.brief().publicCopy());
    Golden.assertMatches("layout/brief-public.pages.txt", PageDump.of(pdf.layout()));
  }
}
