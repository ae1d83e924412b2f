package org.outturn.write.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.outturn.document.Meta;
import org.outturn.layout.Item;
import org.outturn.layout.Layout;
import org.outturn.layout.Page;

/// A file's identity, made from what it shows: the same paper has the same one.
final class Fingerprint {
  private Fingerprint() {}

  static byte[] of(Meta meta, Layout layout) {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      digest.update((meta.title() + meta.date()).getBytes(StandardCharsets.UTF_8));
      ByteBuffer place = ByteBuffer.allocate(2 * Double.BYTES);
      for (Page page : layout.pages()) {
        for (Item item : page.items()) {
          if (item instanceof Item.Text text) {
            digest.update(text.text().getBytes(StandardCharsets.UTF_8));
            digest.update(place.clear().putDouble(text.x()).putDouble(text.baseline()).array());
          }
        }
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
