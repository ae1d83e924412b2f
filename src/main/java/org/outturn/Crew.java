package org.outturn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on several papers at once, and hands them back in their order. No more are in memory than
/// are worked on.
final class Crew {
  /// What a paper of some hundred pages takes while it is made.
  private static final long MEMORY_FOR_ONE = 256L << 20;

  private Crew() {}

  /// As many papers at once as there are cores, and as there is memory for.
  static int standardSize() {
    Runtime machine = Runtime.getRuntime();
    long fitting = machine.maxMemory() / MEMORY_FOR_ONE;
    return (int) Math.max(1, Math.min(machine.availableProcessors(), fitting));
  }

  /// @param size how many work
  /// @param told of each thing when its turn has come, in order, whoever has finished already
  /// @throws IOException the first that a work throws; those not yet begun are then left
  static <T, R> List<R> all(
      int size, List<T> things, Consumer<T> told, Function<T, Callable<R>> work)
      throws IOException {
    List<R> done = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(size)) {
      List<Future<R>> begun = things.stream().map(work).map(workers::submit).toList();
      try {
        for (int i = 0; i < things.size(); i++) {
          told.accept(things.get(i));
          done.add(begun.get(i).get());
        }
      } catch (ExecutionException e) {
        begun.forEach(one -> one.cancel(false));
        throw thrown(e.getCause());
      } catch (InterruptedException e) {
        workers.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    return done;
  }

  private static IOException thrown(Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(cause);
    };
  }
}
