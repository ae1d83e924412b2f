package org.outturn.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.finding.Location;

/// The folders in which templates are looked for, the first that has one wins. Nothing outside them
/// is read, whatever a template names or a link in a folder leads to.
final class TemplateFolders implements TemplateLoader {
  static final String ENDING = ".ftlx";

  private final Path root;
  private final List<Path> folders;

  /// @param root of the workspace, in relation to which findings name files
  TemplateFolders(Path root, List<Path> folders) {
    this.root = root;
    this.folders = List.copyOf(folders);
  }

  /// A file of that name in the first folder that has it.
  Optional<Path> find(String name) {
    return folders.stream().flatMap(folder -> within(folder, name)).findFirst();
  }

  /// A file of that name in the last folder that has it: as it was shipped.
  Optional<Path> shipped(String name) {
    return folders.reversed().stream().flatMap(folder -> within(folder, name)).findFirst();
  }

  private static Stream<Path> within(Path folder, String name) {
    try {
      Path file = folder.resolve(name).toRealPath();
      return file.startsWith(folder.toRealPath()) && Files.isRegularFile(file)
          ? Stream.of(folder.resolve(name))
          : Stream.empty();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  /// The families that there are templates for, for suggestions.
  List<String> families() {
    TreeSet<String> families = new TreeSet<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(ENDING))
            .forEach(name -> families.add(name.substring(0, name.length() - ENDING.length())));
      } catch (IOException e) {
        // A folder that is not there has no families.
      }
    }
    return List.copyOf(families);
  }

  /// A place in a template as findings name it.
  ///
  /// @param line counted from 1
  Location.InLine place(String template, int line) {
    return new Location.InLine(find(template).map(this::named).orElse(template), line);
  }

  private String named(Path file) {
    Path shown =
        file.startsWith(root)
            ? root.relativize(file)
            : file.getParent().getFileName().resolve(file.getFileName());
    return shown.toString().replace('\\', '/');
  }

  /// A template that was found.
  private record Source(String name, Path file) {}

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return find(name).map(file -> new Source(name, file)).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    Source found = (Source) source;
    String text = Files.readString(found.file(), StandardCharsets.UTF_8);
    return new StringReader(LineMarks.in(text, found.name()));
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
