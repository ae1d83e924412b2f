package org.outturn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.outturn.check.Submission;
import org.outturn.figure.Content;
import org.outturn.figure.Figure;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Severity;
import org.outturn.returns.Arrival;
import org.outturn.returns.Return;
import org.outturn.returns.Returns;
import org.outturn.workspace.Council;
import org.outturn.workspace.ExpectedReturn;
import org.outturn.workspace.Intake;

/// Says how it stands with each return that the quarter should bring.
final class Tracker {
  private static final Pattern VERSION =
      Pattern.compile("(?i).*[^a-z]v(?:ersion)?[ _-]?(\\d{1,3})\\.[a-z]+");

  private final Path root;
  private final Council council;
  private final Submission submission;
  private final Intake intake;
  private final LocalDate today;

  Tracker(Path root, Council council, Submission submission, Intake intake, LocalDate today) {
    this.root = root;
    this.council = council;
    this.submission = submission;
    this.intake = intake;
    this.today = today;
  }

  List<Tracked> all() {
    return submission.returns().arrivals().stream().map(this::tracked).toList();
  }

  private Tracked tracked(Arrival arrival) {
    String name = arrival.name();
    ExpectedReturn expected = council.returns().get(name);
    return new Tracked(
        name,
        expected.service(),
        intake.dueOf(name),
        intake.of(name),
        file(arrival).map(file -> arrived(file, arrival)),
        today);
  }

  private Tracked.Arrived arrived(String file, Arrival arrival) {
    Optional<Return> now = submission.returns().find(arrival.name());
    return new Tracked.Arrived(
        file.substring(file.lastIndexOf('/') + 1),
        version(file),
        now.map(submission::rows).orElse(0),
        count(arrival, Severity.ERROR),
        count(arrival, Severity.WARNING),
        isSentAgain(file, arrival.name(), now) ? Tracked.Staleness.STALE : Tracked.Staleness.NEW);
  }

  private static int count(Arrival arrival, Severity severity) {
    return (int)
        arrival.findings().stream().map(Finding::severity).filter(severity::equals).count();
  }

  /// A file that cannot be read has come in all the same.
  private static Optional<String> file(Arrival arrival) {
    return arrival.places().stream()
        .map(Location::file)
        .findFirst()
        .or(
            () ->
                arrival.isMissing()
                    ? Optional.empty()
                    : arrival.findings().stream()
                        .map(Finding::location)
                        .map(Location::file)
                        .findFirst());
  }

  private static int version(String file) {
    Matcher version = VERSION.matcher(file);
    return version.matches() ? Integer.parseInt(version.group(1)) : 1;
  }

  /// The same bytes as last quarter, or all the same figures. Counts and sums do not tell.
  private boolean isSentAgain(String file, String name, Optional<Return> now) {
    Optional<Returns> before = submission.previous();
    Map<String, Content> then = contents(before.flatMap(returns -> returns.find(name)));
    if (now.isPresent() && !then.isEmpty() && then.equals(contents(now))) {
      return true;
    }
    return before.stream()
        .flatMap(returns -> returns.arrivals().stream())
        .filter(arrival -> arrival.name().equals(name))
        .flatMap(arrival -> file(arrival).stream())
        .anyMatch(earlier -> isSame(root.resolve(earlier), root.resolve(file)));
  }

  private static Map<String, Content> contents(Optional<Return> one) {
    return one.stream()
        .flatMap(found -> found.figures().stream())
        .filter(figure -> figure.origin().cell().isPresent())
        .collect(Collectors.toMap(figure -> figure.address().text(), Figure::content, (a, _) -> a));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isRegularFile(one)
          && Files.isRegularFile(other)
          && Files.mismatch(one, other) < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
