package org.outturn.write.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Whether a TrueType or OpenType font says that it may be embedded: `fsType` in its `OS/2` table.
final class EmbeddingRight {
  private static final int TABLES = 12;
  private static final int ENTRY = 16;
  private static final int FS_TYPE = 8;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private EmbeddingRight() {}

  /// A font without the table forbids nothing.
  static boolean grantedBy(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    if (bytes.limit() < TABLES) {
      return true;
    }
    int tables = bytes.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = TABLES + i * ENTRY;
      if (entry + ENTRY > bytes.limit()) {
        return true;
      }
      String tag = new String(font, entry, 4, StandardCharsets.US_ASCII);
      int offset = bytes.getInt(entry + 8);
      if (tag.equals("OS/2") && offset >= 0 && offset + FS_TYPE + 2 <= bytes.limit()) {
        int rights = bytes.getShort(offset + FS_TYPE);
        return (rights & (RESTRICTED | NO_SUBSETTING | BITMAPS_ONLY)) == 0;
      }
    }
    return true;
  }
}
