package org.outturn.write.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Fonts with their embedding rights changed.
final class FontRights {
  private static final int TABLES = 12;
  private static final int ENTRY = 16;
  private static final int FS_TYPE = 8;
  private static final short RESTRICTED = 2;

  private FontRights() {}

  static byte[] restricted(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font.clone());
    for (int i = 0; i < bytes.getShort(4); i++) {
      int entry = TABLES + i * ENTRY;
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
        bytes.putShort(bytes.getInt(entry + 8) + FS_TYPE, RESTRICTED);
      }
    }
    return bytes.array();
  }
}
