package org.outturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.outturn.check.Spell;
import org.outturn.finding.Code;
import org.outturn.publish.Manifest;
import org.outturn.publish.Manifest.Output;
import org.outturn.publish.Program;
import org.outturn.publish.PublishedSet;
import org.outturn.publish.Receipt;
import org.outturn.publish.Seal;
import org.outturn.publish.Status;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// What the last run left, by which the next one sees that there is nothing to do: as it is on most
/// nights. Not even the settings are read then, only bytes compared; whatever differs, the run goes
/// the long way.
final class LastRun {
  private final List<String> given;
  private final List<Place> places;
  private final SortedMap<String, String> sources;

  private LastRun(List<String> given, List<Place> places) throws IOException {
    this.given = given;
    this.places = places;
    this.sources = sealed(places);
  }

  /// What the last run would say now.
  ///
  /// @return nothing where anything has changed, where more is asked for than that, or where there
  ///   was no such run
  static Optional<Outcome> ifNothingHasChanged(Order order, Path shippedTemplates) {
    if (order.redo() != Redo.NOTHING || !order.isForAll()) {
      return Optional.empty();
    }
    try {
      Optional<Receipt> receipt = Receipt.read(order.outputs(), order.audience().word());
      return receipt.isPresent() && holds(receipt.get(), order, shippedTemplates)
          ? receipt.map(last -> outcome(last, order.outputs()))
          : Optional.empty();
    } catch (IOException | RuntimeException _) {
      // Of a file that cannot be read the long way says so; a receipt that somebody has changed is
      // none.
      return Optional.empty();
    }
  }

  private static boolean holds(Receipt receipt, Order order, Path shippedTemplates)
      throws IOException {
    for (String days : receipt.days()) {
      if (!Spell.read(days).holds(order.today())) {
        return false;
      }
    }
    if (!receipt.given().equals(given(order))) {
      return false;
    }
    List<Place> places =
        receipt.places().stream()
            .map(key -> Place.again(key, order.workspace(), shippedTemplates))
            .toList();
    for (String set : receipt.sets()) {
      if (!PublishedSet.of(order.outputs(), set).isAtRest()) {
        return false;
      }
    }
    return receipt.sources().equals(sealed(places))
        && receipt.outputs().equals(sealed(receipt.outputs().keySet(), order.outputs()));
  }

  private static Outcome outcome(Receipt receipt, Path out) {
    List<Outcome.Built> unchanged = new ArrayList<>();
    List<Outcome.Stopped> stopped = new ArrayList<>();
    for (Receipt.Paper paper : receipt.papers()) {
      if (paper.stops().isEmpty()) {
        List<String> files =
            paper.files().stream().map(file -> out.resolve(file).toString()).toList();
        unchanged.add(new Outcome.Built(paper.paper(), files));
      } else {
        stopped.add(new Outcome.Stopped(paper.paper(), paper.stops()));
      }
    }
    return new Outcome(List.of(), unchanged, stopped, receipt.findings(), List.of());
  }

  /// Looks at the sources of a run before it reads them: one that changes while it runs has then
  /// changed for the next.
  static LastRun before(Assignment work) throws IOException {
    return new LastRun(given(work.order()), Place.of(work));
  }

  /// Notes a run for the next one, if that would have nothing to do.
  ///
  /// @throws IOException if the note cannot be written
  void note(Assignment work, Materials materials) throws IOException {
    PublishedSet set = work.set();
    Optional<Manifest> made =
        set.manifest().filter(work::isCoveredBy).filter(materials::are).filter(LastRun::isSound);
    if (made.isEmpty() || !work.order().isForAll()) {
      return;
    }
    Path out = work.order().outputs();
    SortedMap<String, String> outputs = sealed(outputs(set, made.get()), out);
    // Only what has been sealed and is still as it was published after that.
    if (set.verify().isEmpty()) {
      Outcome standing = Edition.unchanged(work, made.get());
      new Receipt(
              given,
              made.get().papers().stream().map(p -> Marks.of(p).days().text()).distinct().toList(),
              places.stream().map(Place::key).toList(),
              sources,
              outputs,
              papers(standing, out),
              standing.findings())
          .write(out, work.order().audience().word());
    }
  }

  /// A paper that a fault had stopped is tried again though nothing has changed.
  private static boolean isSound(Manifest manifest) {
    return manifest.papers().stream()
        .flatMap(paper -> paper.findings().stream())
        .noneMatch(finding -> finding.code() == Code.PUB007);
  }

  private static List<String> outputs(PublishedSet set, Manifest manifest) {
    return Stream.concat(
            Stream.of(Status.FILE),
            Stream.concat(
                    Stream.of(PublishedSet.MANIFEST), manifest.outputs().stream().map(Output::file))
                .map(file -> set.name() + "/" + file))
        .toList();
  }

  private static List<Receipt.Paper> papers(Outcome standing, Path out) {
    return Stream.concat(
            standing.unchanged().stream()
                .map(paper -> new Receipt.Paper(paper.paper(), inside(out, paper), List.of())),
            standing.stopped().stream()
                .map(paper -> new Receipt.Paper(paper.paper(), List.of(), paper.reasons())))
        .toList();
  }

  private static List<String> inside(Path out, Outcome.Built paper) {
    return paper.files().stream().map(file -> out.relativize(Path.of(file)).toString()).toList();
  }

  /// What a run works from besides the files in its places. Which quarter is the current one may
  /// follow from the folders that there are.
  private static List<String> given(Order order) throws IOException {
    List<String> given = new ArrayList<>();
    given.add(Program.running().text());
    given.add("stopped by " + order.stopping().word());
    given.add("quarter " + order.quarter().orElse(""));
    order.formats().forEach(format -> given.add("format " + format.word()));
    for (QuarterFolder quarter : WorkspaceReader.quarters(order.workspace())) {
      given.add(quarter.quarter().name() + (quarter.hasReturns() ? " with returns" : ""));
    }
    return given;
  }

  private static SortedMap<String, String> sealed(List<Place> places) throws IOException {
    SortedMap<String, String> seals = new TreeMap<>();
    for (Place place : places) {
      for (Path file : Seal.files(place.path())) {
        seals.put(place.key() + "/" + place.nameOf(file), Seal.of(file));
      }
    }
    return seals;
  }

  /// @return without those that are not there
  private static SortedMap<String, String> sealed(Collection<String> files, Path folder)
      throws IOException {
    SortedMap<String, String> seals = new TreeMap<>();
    for (String name : files) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        seals.put(name, Seal.of(file));
      }
    }
    return seals;
  }
}
