package org.outturn.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Nearest;
import org.outturn.finding.Result;

/// A quarter's folder of returns.
public final class Folder {
  private Folder() {}

  /// The files that may be returns, by name in the order of their characters, the same in every
  /// country. What programs leave lying about and copies are passed over, each with a note
  /// (SRC005).
  ///
  /// @param nameInFindings the folder as findings name it: `2025-26-Q4/returns`
  /// @return no files, and SRC001, where there is no folder; SRC003 where it cannot be read
  public static Result<List<Path>> list(Path returnsFolder, String nameInFindings) {
    Map<String, Path> byName = new TreeMap<>();
    try (Stream<Path> entries = Files.list(returnsFolder)) {
      entries.forEach(entry -> byName.put(name(entry), entry));
    } catch (NoSuchFileException _) {
      return new Result<>(
          List.of(),
          List.of(
              Finding.of(
                      Code.SRC001,
                      new Location.InFile(nameInFindings),
                      "there is no folder of returns")
                  .help("make the folder and put the quarter's returns in it")));
    } catch (IOException fault) {
      return new Result<>(List.of(), List.of(Unreadable.onDisk(nameInFindings, fault)));
    }
    List<Path> files = new ArrayList<>();
    List<Finding> passedOver = new ArrayList<>();
    byName.forEach(
        (name, path) ->
            Litter.reason(name, path, byName.keySet())
                .ifPresentOrElse(
                    reason ->
                        passedOver.add(
                            Finding.of(
                                Code.SRC005,
                                new Location.InFile(nameInFindings + "/" + name),
                                "passed over: " + reason)),
                    () -> files.add(path)));
    return new Result<>(List.copyOf(files), passedOver);
  }

  /// The one file that a return's `file:` means. A pattern is a glob (`*`, `?`, `[…]`, `{…}`) for
  /// the whole file name, whose capitals do not count. One that is a file's very name means that
  /// file.
  ///
  /// @param askedAt where the pattern is set, which is where findings point
  /// @return nothing, and SRC001, where no file fits; nothing, and SRC002, where several do: a
  ///   return sent again as "v2" is not preferred to the first
  public static Result<Optional<Path>> match(List<Path> files, String glob, Location askedAt) {
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + folded(glob));
    } catch (PatternSyntaxException _) {
      return nothing(
          Finding.of(Code.WSP005, askedAt, "\"%s\" is not a file name or pattern".formatted(glob))
              .help("close every [ and { in it"));
    }
    List<Path> exact = files.stream().filter(f -> folded(name(f)).equals(folded(glob))).toList();
    List<Path> fitting =
        exact.isEmpty()
            ? files.stream().filter(f -> matcher.matches(Path.of(folded(name(f))))).toList()
            : exact;
    return switch (fitting.size()) {
      case 0 -> nothing(missing(files, glob, askedAt));
      case 1 -> Result.of(Optional.of(fitting.getFirst()));
      default -> nothing(several(fitting, glob, askedAt));
    };
  }

  private static Finding missing(List<Path> files, String glob, Location askedAt) {
    Finding missing =
        Finding.of(
            Code.SRC001, askedAt, "no file in the returns folder is named \"%s\"".formatted(glob));
    if (files.isEmpty()) {
      return missing.help("put the return in the folder, which has none");
    }
    // Compared without stars and endings, or a short pattern would be near to nothing.
    Map<String, Path> byStem = new TreeMap<>();
    files.forEach(file -> byStem.putIfAbsent(stem(name(file)), file));
    return Nearest.to(stem(glob), byStem.keySet())
        .map(
            near ->
                missing.help(
                    "\"%s\" looks like it: rename that file, or change the pattern"
                        .formatted(name(byStem.get(near)))))
        .orElseGet(
            () ->
                missing
                    .note("the folder has " + String.join(", ", names(files)))
                    .help("put the return in the folder, or change the pattern"));
  }

  private static Finding several(List<Path> fitting, String glob, Location askedAt) {
    return Finding.of(
            Code.SRC002, askedAt, "%d files are named \"%s\"".formatted(fitting.size(), glob))
        .note(String.join(", ", names(fitting)))
        .help("keep the one that counts in the folder, or narrow the pattern to it");
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(Folder::name).toList();
  }

  /// Composed, since a Mac takes letters and their accents apart.
  private static String name(Path file) {
    return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String stem(String nameOrGlob) {
    return folded(nameOrGlob).replaceFirst("\\.[a-z{},]+$", "").replaceAll("[*?]", "");
  }

  private static Result<Optional<Path>> nothing(Finding why) {
    return new Result<>(Optional.empty(), List.of(why));
  }
}
