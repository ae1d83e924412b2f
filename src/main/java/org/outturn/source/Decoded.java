package org.outturn.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A text file's characters, and how its bytes spelt them.
///
/// @param encoding as people know it: `UTF-8`, `Windows-1252`
record Decoded(String text, String encoding) {

  /// A sign at the beginning of a file that says how it is encoded.
  private record Mark(Charset charset, int... bytes) {
    boolean begins(byte[] file) {
      return file.length >= bytes.length
          && IntStream.range(0, bytes.length).allMatch(i -> (file[i] & 0xFF) == bytes[i]);
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// By its mark; without one, UTF-16 where every other byte is mostly zero, else UTF-8 where it is
  /// well formed (hardly any other text is so by chance), else Windows-1252, which Excel and most
  /// finance systems write.
  static Decoded of(byte[] file) {
    for (Mark mark : MARKS) {
      if (mark.begins(file)) {
        byte[] rest = Arrays.copyOfRange(file, mark.bytes.length, file.length);
        return new Decoded(new String(rest, mark.charset), "UTF-16");
      }
    }
    return utf16(file)
        .or(() -> utf8(file).map(text -> new Decoded(text, "UTF-8")))
        .orElseGet(() -> new Decoded(new String(file, WINDOWS_1252), "Windows-1252"));
  }

  /// The text of well-formed UTF-8, or nothing.
  static Optional<String> utf8(byte[] file) {
    try {
      // A new decoder reports what is malformed; the String constructor would replace it.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// Characters that stand for bytes without a meaning in the encoding.
  long unreadable() {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  /// Something other than text: it has control characters that no text has, and more of them than a
  /// slip leaves behind.
  boolean isBinary() {
    long looked = Math.min(text.length(), 10_000);
    long controls =
        text.chars().limit(looked).filter(c -> c < ' ' && "\t\n\f\r".indexOf(c) < 0).count();
    return text.chars().limit(looked).anyMatch(c -> c == 0) || controls * 100 > looked;
  }

  private static Optional<Decoded> utf16(byte[] file) {
    int pairs = Math.min(file.length, 4096) / 2;
    int lowZero = 0;
    int highZero = 0;
    for (int i = 0; i < pairs; i++) {
      lowZero += file[2 * i] == 0 ? 1 : 0;
      highZero += file[2 * i + 1] == 0 ? 1 : 0;
    }
    if (highZero > pairs / 2 && lowZero == 0) {
      return Optional.of(new Decoded(new String(file, StandardCharsets.UTF_16LE), "UTF-16"));
    }
    if (lowZero > pairs / 2 && highZero == 0) {
      return Optional.of(new Decoded(new String(file, StandardCharsets.UTF_16BE), "UTF-16"));
    }
    return Optional.empty();
  }
}
