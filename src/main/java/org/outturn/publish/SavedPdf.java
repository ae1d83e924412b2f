package org.outturn.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.exceptions.BadPasswordException;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.finding.Result;

/// A PDF that Word saved of a paper.
///
/// @param pdf its bytes
/// @param words that its pages show, small
public record SavedPdf(byte[] pdf, Set<String> words) {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  /// What a reader of PDFs may miss of a page: words broken at the end of a line.
  private static final double SURELY_READ = 0.8;

  public SavedPdf {
    words = Set.copyOf(words);
  }

  /// @return nothing but an error where it is no PDF, or none that is whole
  /// @throws IOException if the system does not give it
  public static Result<Optional<SavedPdf>> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return Result.of(Optional.of(new SavedPdf(bytes, words(PdfReadback.pagesOf(bytes)))));
    } catch (BadPasswordException _) {
      return refused(file, "a password protects it", "save it without one");
    } catch (IOException | RuntimeException _) {
      // What a reader meets in a file that is no PDF, it says in many ways.
      return refused(
          file, "it is no PDF, or a damaged one", "save it from Word once more: Save As, PDF");
    }
  }

  private static Result<Optional<SavedPdf>> refused(Path file, String why, String help) {
    return new Result<>(
        Optional.empty(),
        List.of(
            Finding.of(
                    Code.PUB108,
                    new Location.InFile(file.toString()),
                    "edited file cannot be read as a PDF")
                .note(why)
                .help(help)));
  }

  /// Whether it shows nearly all the words of a text.
  public boolean shows(List<String> paragraphs) {
    Set<String> wanted = words(paragraphs);
    long shown = wanted.stream().filter(words::contains).count();
    return shown >= SURELY_READ * wanted.size();
  }

  private static Set<String> words(Collection<String> texts) {
    return texts.stream().flatMap(SavedPdf::words).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WORD.matcher(plain).results().map(MatchResult::group);
  }
}
