package org.outturn.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the same paper by each maker in turns and prints what each took. The time is the thread's
/// processor time, so that what else the machine does matters little; the ratio is the median of
/// the rounds' ratios, so that a slow spell hits both sides of it.
public final class PdfBenchmark {
  private PdfBenchmark() {}

  private record Load(int actions, int warmUp, int rounds) {}

  private record Run(long nanoseconds, int bytes) {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("bench");
    List<Maker> makers = List.of(new OutturnMaker(), new StockMaker(), new FopMaker(folder));
    for (Load load : List.of(new Load(150, 20, 15), new Load(5_000, 3, 7))) {
      run(makers, load);
    }
  }

  private static void run(List<Maker> makers, Load load) throws Exception {
    Paper paper = Paper.withActions(load.actions);
    List<List<Run>> rounds = new ArrayList<>();
    for (int i = 0; i < load.warmUp + load.rounds; i++) {
      List<Run> round = new ArrayList<>();
      for (Maker maker : makers) {
        round.add(timed(maker, paper));
      }
      if (i >= load.warmUp) {
        rounds.add(round);
      }
    }
    System.out.printf(
        "%,d rows, median of %d rounds after %d%n", load.actions, load.rounds, load.warmUp);
    for (int i = 0; i < makers.size(); i++) {
      int maker = i;
      System.out.printf(
          "  %-24s %,9.1f ms %,10d bytes   Outturn takes %.2f of it%n",
          makers.get(maker).name(),
          median(rounds.stream().map(round -> round.get(maker).nanoseconds / 1e6).toList()),
          rounds.getLast().get(maker).bytes,
          median(
              rounds.stream()
                  .map(
                      round -> (double) round.getFirst().nanoseconds / round.get(maker).nanoseconds)
                  .toList()));
    }
  }

  private static Run timed(Maker maker, Paper paper) throws Exception {
    System.gc();
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    byte[] pdf = maker.make(paper);
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return new Run(after - before, pdf.length);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
