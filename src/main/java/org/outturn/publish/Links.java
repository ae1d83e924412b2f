package org.outturn.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// Makes links to folders, where the file system has them.
@FunctionalInterface
interface Links {

  /// @throws UnsupportedOperationException where there are none
  /// @throws IOException where they may not be made
  Path create(Path link, Path target, FileAttribute<?>... attributes) throws IOException;
}
