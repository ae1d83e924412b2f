package org.outturn.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.document.Anchor;
import org.outturn.document.Document;
import org.outturn.layout.Layout;
import org.outturn.style.Fonts;
import org.outturn.style.HouseStyle;
import org.outturn.testing.SamplePaper;
import org.outturn.write.pdf.Pdf;
import org.outturn.write.pdf.PdfFonts;
import org.outturn.write.word.PageHints;
import org.outturn.write.word.WordWriter;

/// What a Word file costs: a paper with an action plan of 150 rows, written again and again from
/// the reference document that ships. The page layout that hints at widths is not in the time: it
/// has been made for the PDF. The time is the thread's processor time, so that what else the
/// machine does matters little.
final class WordBenchmark {
  private static final int WARMING = 30;
  private static final int TIMES = 200;

  private WordBenchmark() {}

  /// Prints bytes, and milliseconds of the first, the best, the median and the slowest.
  public static void main(String[] arguments) throws IOException {
    byte[] reference = Files.readAllBytes(Path.of("templates/reference.docx"));
    Document paper = SamplePaper.whole();
    PageHints hints = hints(paper);
    double first = milliseconds(paper, hints, reference);
    for (int i = 0; i < WARMING; i++) {
      milliseconds(paper, hints, reference);
    }
    double[] times = new double[TIMES];
    Arrays.setAll(times, _ -> milliseconds(paper, hints, reference));
    Arrays.sort(times);
    System.out.printf(
        "Word, 150 actions: %,d bytes; %.0f ms first, %.0f best, %.0f median, %.0f slowest of %d%n",
        written(paper, hints, reference).length,
        first,
        times[0],
        times[TIMES / 2],
        times[TIMES - 1],
        TIMES);
  }

  private static double milliseconds(Document paper, PageHints hints, byte[] reference) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    written(paper, hints, reference);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static byte[] written(Document paper, PageHints hints, byte[] reference) {
    return WordWriter.write(paper, HouseStyle.standard(), hints, reference).value();
  }

  private static PageHints hints(Document paper) {
    PdfFonts fonts = PdfFonts.load(Fonts.standard(), Path.of(".")).value();
    Layout layout = Pdf.of(paper, HouseStyle.standard(), fonts).value().layout();
    Map<Anchor, Integer> pages = new TreeMap<>();
    layout.places().forEach((anchor, place) -> pages.put(anchor, place.page()));
    return new PageHints(layout.tables(), pages);
  }
}
