package org.outturn.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.outturn.Audience;
import org.outturn.Format;
import org.outturn.Order;
import org.outturn.Outcome;
import org.outturn.Pipeline;
import org.outturn.finding.Severity;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/// What a long return costs: `outturn check` of a workspace with a workbook of so many rows, beside
/// POI's own streaming reader, which only reads the same workbook. The time is that of the clock,
/// tidying up of memory included: nothing else should be at work.
public final class ReadingBenchmark {
  private static final int WARM_UP = 5;
  private static final int WARM_UP_ROWS = 25_000;
  private static final int ROUNDS = 5;

  private ReadingBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("bench");
    System.out.printf("at most %,d MiB of heap%n", Runtime.getRuntime().maxMemory() >> 20);
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(25_000, 50_000, 100_000)
            : List.of(arguments).stream().map(Integer::valueOf).toList();
    warmUp(folder.resolve("warm-up"));
    for (int rows : sizes) {
      Path workspace = folder.resolve(String.valueOf(rows));
      run(rows, workspace, LargeReturn.write(workspace, rows));
    }
  }

  private static void warmUp(Path workspace) throws Exception {
    Path file = LargeReturn.write(workspace, WARM_UP_ROWS);
    for (int i = 0; i < WARM_UP; i++) {
      readByPoi(file);
      check(workspace);
    }
  }

  private static void run(int rows, Path workspace, Path file) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> poi = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      poi.add(seconds(() -> readByPoi(file)));
      ours.add(seconds(() -> check(workspace)));
      System.out.printf(
          "%,d rows: checked in %.1f s, read by POI in %.1f s%n",
          rows, ours.getLast(), poi.getLast());
    }
    System.out.printf(
        "%,d rows, %,d bytes: checked in %.2f of POI's time, the median of %d rounds%n",
        rows, Files.size(file), median(ratios(ours, poi)), ROUNDS);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    System.gc();
    long before = System.nanoTime();
    work.run();
    return (System.nanoTime() - before) / 1e9;
  }

  private static void check(Path workspace) throws Exception {
    Order order =
        new Order(
            workspace,
            Optional.of("2025-26-Q4"),
            List.of(),
            List.of(Format.values()),
            Audience.PUBLIC,
            Optional.empty(),
            LocalDate.of(2026, 4, 30),
            Severity.ERROR);
    Outcome outcome = new Pipeline(Path.of("templates"), _ -> {}).check(order);
    long wrong = outcome.findings().stream().filter(f -> f.severity() != Severity.NOTE).count();
    if (wrong > 1) {
      throw new IllegalStateException(outcome.findings().toString());
    }
  }

  private static void readByPoi(Path file) throws Exception {
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(archive);
      Counting counting = new Counting();
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(archive, false),
              counting,
              false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
      if (counting.cells == 0) {
        throw new IllegalStateException("nothing was read");
      }
    }
  }

  private static final class Counting implements SheetContentsHandler {
    private int cells;

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
      cells++;
    }
  }

  private static List<Double> ratios(List<Double> ours, List<Double> poi) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i) / poi.get(i));
    }
    return ratios;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
