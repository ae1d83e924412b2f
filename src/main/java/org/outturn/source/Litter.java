package org.outturn.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What lies in a returns folder and is no return, and why.
final class Litter {
  private Litter() {}

  /// @param pattern of the whole name in lower case
  private record Sort(Pattern pattern, String reason) {
    Sort(String pattern, String reason) {
      this(Pattern.compile(pattern), reason);
    }
  }

  private static final List<Sort> SORTS =
      List.of(
          new Sort("~\\$.*", "Office's mark that someone has the file open"),
          new Sort("\\.~lock\\..*#", "LibreOffice's mark that someone has the file open"),
          new Sort("(ehthumbs|thumbs)\\.db", "Windows' store of small pictures"),
          new Sort("desktop\\.ini", "Windows' settings for the folder"),
          new Sort("\\.ds_store|\\._.*", "a Mac's notes about the folder"),
          new Sort("~.*|.*\\.(tmp|temp|bak|part|crdownload)", "a temporary or backup file"),
          new Sort(".*\\.lnk|.*\\.url", "a shortcut and not the file itself"),
          new Sort("\\..*", "a hidden file"),
          new Sort(".*conflicted copy.*", "a copy made when two people saved at once"),
          new Sort(
              "autorecovery save of .*|.*\\((auto(recovered|saved)|unsaved-\\d+)\\).*",
              "a copy that Office saved by itself"),
          new Sort("copy( \\(\\d+\\))? of .*", "a copy"),
          new Sort(".* - copy( \\(\\d+\\))?(\\.[^.]*)?", "a copy"));

  /// `finance (1).xlsx`
  private static final Pattern NUMBERED = Pattern.compile("(.*?) ?\\(\\d+\\)(\\.[^.]*)?");

  /// @param all names in the folder. A numbered file is a copy only beside its original: alone it
  ///   is the return itself, as the browser named it
  static Optional<String> reason(String name, Path path, Collection<String> all) {
    if (Files.isDirectory(path)) {
      return Optional.of("a folder; returns lie directly in the returns folder");
    }
    String folded = name.toLowerCase(Locale.ROOT);
    return SORTS.stream()
        .filter(sort -> sort.pattern.matcher(folded).matches())
        .map(Sort::reason)
        .findFirst()
        .or(() -> original(name, all).map(original -> "a copy of " + original));
  }

  private static Optional<String> original(String name, Collection<String> all) {
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches()) {
      return Optional.empty();
    }
    String ending = numbered.group(2) == null ? "" : numbered.group(2);
    String original = numbered.group(1) + ending;
    return all.stream().filter(original::equalsIgnoreCase).findFirst();
  }
}
