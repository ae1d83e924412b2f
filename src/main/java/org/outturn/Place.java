package org.outturn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.publish.IssuedPapers;
import org.outturn.style.Fonts;
import org.outturn.workspace.Workspace;
import org.outturn.workspace.Workspace.QuarterFolder;
import org.outturn.workspace.WorkspaceReader;

/// A file that a run works from, or a folder of such files. Neither need be there.
///
/// @param key by which the next run finds it: its path from the workspace, or [#SHIPPED]
/// @param name what a file is called among the materials, and how the names of a folder's files
///   begin
record Place(String key, String name, Path path) {
  /// The templates that belong to Outturn, wherever it is installed.
  static final String SHIPPED = "shipped templates";

  private static final String OWN_TEMPLATES = "templates";

  /// Every place of a run. Where two have a file of one name, the later one's counts.
  static List<Place> of(Assignment work) {
    Workspace workspace = work.workspace();
    Path root = workspace.root();
    List<Place> places = new ArrayList<>();
    places.add(of(root, WorkspaceReader.COUNCIL, WorkspaceReader.COUNCIL));
    places.add(of(root, WorkspaceReader.HOUSE_STYLE, WorkspaceReader.HOUSE_STYLE));
    for (String font : names(workspace.style().fonts())) {
      places.add(of(root, font, Materials.FONT + font));
    }
    workspace.style().logo().ifPresent(logo -> places.add(of(root, logo.file(), logo.file())));
    places.add(new Place(SHIPPED, Materials.TEMPLATE, workspace.templates().getLast()));
    places.add(of(root, OWN_TEMPLATES, Materials.TEMPLATE));
    QuarterFolder quarter = work.quarter();
    places.add(of(root, quarter.acceptedName(), quarter.acceptedName()));
    places.add(folder(root, quarter.papersName()));
    places.add(folder(root, IssuedPapers.place(Audience.PUBLIC.setOf(quarter.quarter()))));
    for (QuarterFolder one : returning(workspace, quarter)) {
      places.add(folder(root, one.returnsName()));
      places.add(of(root, one.acceptedName(), one.acceptedName()));
    }
    return places;
  }

  /// The place that has a key.
  static Place again(String key, Path root, Path shippedTemplates) {
    return new Place(key, key, key.equals(SHIPPED) ? shippedTemplates : root.resolve(key));
  }

  private static Place of(Path root, String key, String name) {
    return new Place(key, name, root.resolve(key));
  }

  private static Place folder(Path root, String key) {
    return of(root, key, key + "/");
  }

  private static List<String> names(Fonts fonts) {
    return List.of(
        fonts.regular(), fonts.semibold(), fonts.italic(), fonts.semiboldItalic(), fonts.symbols());
  }

  /// The quarter, the one before, with which is compared, and the one before that, by which its
  /// directions of travel are told.
  private static List<QuarterFolder> returning(Workspace workspace, QuarterFolder quarter) {
    return Stream.iterate(
            Optional.of(quarter), Optional::isPresent, one -> one.flatMap(workspace::before))
        .flatMap(Optional::stream)
        .limit(3)
        .toList();
  }

  /// What one of its files is called in it; nothing where the place is that file.
  String nameOf(Path file) {
    return path.relativize(file).toString().replace('\\', '/');
  }
}
