package org.outturn.workspace;

import static org.outturn.workspace.Shapes.listOf;
import static org.outturn.workspace.Shapes.mapping;
import static org.outturn.workspace.Shapes.oneOf;
import static org.outturn.workspace.Shapes.scalar;
import static org.outturn.workspace.Shapes.text;
import static org.outturn.workspace.Shapes.wholeNumber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.style.Colour;
import org.outturn.style.Fonts;
import org.outturn.style.HouseStyle;
import org.outturn.style.Logo;
import org.outturn.style.PageStyle;
import org.outturn.style.Palette;
import org.outturn.style.Palette.ToneColours;
import org.outturn.style.PrintForms;
import org.outturn.style.PrintForms.Missing;
import org.outturn.style.PrintForms.Nil;
import org.outturn.style.RunningLines;
import org.outturn.style.TableStyle;
import org.outturn.style.TypeSizes;

/// What `house-style.yaml` may say. Every key may be left out; the shipped style holds then.
final class HouseStyleSchema {
  private final Path root;

  /// @param root the folder in which a logo is looked for
  HouseStyleSchema(Path root) {
    this.root = root;
  }

  Shape<HouseStyle> shape() {
    HouseStyle standard = HouseStyle.standard();
    return mapping(
        keys -> {
          var page = keys.optional("page", page(standard.page()), standard.page());
          var fonts = keys.optional("fonts", fonts(standard.fonts()), standard.fonts());
          var type = keys.optional("type", type(standard.type()), standard.type());
          var palette = keys.optional("palette", palette(standard.palette()), standard.palette());
          var table = keys.optional("table", table(standard.table()), standard.table());
          var forms = keys.optional("forms", forms(standard.forms()), standard.forms());
          var running = keys.optional("running", RUNNING, standard.running());
          var logo = keys.optional("logo", logo());
          return () ->
              new HouseStyle(
                  page.get(),
                  fonts.get(),
                  type.get(),
                  palette.get(),
                  table.get(),
                  forms.get(),
                  running.get(),
                  logo.get());
        });
  }

  private static final Shape<String> RUNNING_WORDS =
      scalar(
          "words for the head or foot of pages",
          "put what is the paper's own as {title}, {committee}, {date} or {council}",
          text -> RunningLines.isMadeOf(text) ? Optional.of(text) : Optional.empty());

  private static final Shape<RunningLines> RUNNING =
      mapping(
          keys -> {
            var head = keys.optional("head", RUNNING_WORDS);
            var left = keys.optional("left", RUNNING_WORDS);
            var centre = keys.optional("centre", RUNNING_WORDS);
            return () -> new RunningLines(head.get(), left.get(), centre.get());
          });

  private static Shape<PageStyle> page(PageStyle standard) {
    return mapping(
        keys -> {
          var side = keys.optional("side", LENGTH, standard.side());
          var top = keys.optional("top", LENGTH, standard.top());
          var bottom = keys.optional("bottom", LENGTH, standard.bottom());
          var clerkSpace = keys.optional("clerk-space", LENGTH, standard.clerkSpace());
          return () -> new PageStyle(side.get(), top.get(), bottom.get(), clerkSpace.get());
        });
  }

  private static Shape<Fonts> fonts(Fonts standard) {
    return mapping(
        keys -> {
          var regular = keys.optional("regular", text(), standard.regular());
          var semibold = keys.optional("semibold", text(), standard.semibold());
          var italic = keys.optional("italic", text(), standard.italic());
          var both = keys.optional("semibold-italic", text(), standard.semiboldItalic());
          var symbols = keys.optional("symbols", text(), standard.symbols());
          return () ->
              new Fonts(regular.get(), semibold.get(), italic.get(), both.get(), symbols.get());
        });
  }

  private static Shape<TypeSizes> type(TypeSizes standard) {
    return mapping(
        keys -> {
          var body = keys.optional("body", LENGTH, standard.body());
          var leading = keys.optional("leading", LENGTH, standard.leading());
          var title = keys.optional("title", LENGTH, standard.title());
          var headings = keys.optional("headings", listOf(LENGTH), standard.headings());
          var tables = keys.optional("tables", listOf(LENGTH), standard.tables());
          var note = keys.optional("note", LENGTH, standard.note());
          var foot = keys.optional("foot", LENGTH, standard.foot());
          var gap = keys.optional("paragraph-gap", LENGTH, standard.paragraphGap());
          var hang = keys.optional("number-hang", LENGTH, standard.numberHang());
          return () ->
              new TypeSizes(
                  body.get(),
                  leading.get(),
                  title.get(),
                  headings.get(),
                  tables.get(),
                  note.get(),
                  foot.get(),
                  gap.get(),
                  hang.get());
        });
  }

  private static Shape<Palette> palette(Palette standard) {
    return mapping(
        keys -> {
          var ink = keys.optional("ink", COLOUR, standard.ink());
          var dark = keys.optional("dark", COLOUR, standard.dark());
          var accent = keys.optional("accent", COLOUR, standard.accent());
          var quiet = keys.optional("quiet", COLOUR, standard.quiet());
          var hairline = keys.optional("hairline", COLOUR, standard.hairline());
          var headTint = keys.optional("head-tint", COLOUR, standard.headTint());
          var bandTint = keys.optional("band-tint", COLOUR, standard.bandTint());
          var red = keys.optional("red", tone(standard.red()), standard.red());
          var amber = keys.optional("amber", tone(standard.amber()), standard.amber());
          var green = keys.optional("green", tone(standard.green()), standard.green());
          var blue = keys.optional("blue", tone(standard.blue()), standard.blue());
          var plain = keys.optional("plain", tone(standard.plain()), standard.plain());
          return () ->
              new Palette(
                  ink.get(),
                  dark.get(),
                  accent.get(),
                  quiet.get(),
                  hairline.get(),
                  headTint.get(),
                  bandTint.get(),
                  red.get(),
                  amber.get(),
                  green.get(),
                  blue.get(),
                  plain.get());
        });
  }

  private static Shape<ToneColours> tone(ToneColours standard) {
    return mapping(
        keys -> {
          var word = keys.optional("word", COLOUR, standard.word());
          var tint = keys.optional("tint", COLOUR, standard.tint());
          var shape = keys.optional("shape", COLOUR, standard.shape());
          return () -> new ToneColours(word.get(), tint.get(), shape.get());
        });
  }

  private static Shape<TableStyle> table(TableStyle standard) {
    return mapping(
        keys -> {
          var rows = keys.optional("rows", oneOf(TableStyle.Rows.values()), standard.rows());
          var across = keys.optional("pad-across", LENGTH, standard.padAcross());
          var down = keys.optional("pad-down", LENGTH, standard.padDown());
          return () -> new TableStyle(rows.get(), across.get(), down.get());
        });
  }

  private static Shape<PrintForms> forms(PrintForms standard) {
    return mapping(
        keys -> {
          var nil = keys.optional("nil", oneOf(Nil.values()), standard.nil());
          var missing = keys.optional("missing", oneOf(Missing.values()), standard.missing());
          var date = keys.optional("date", DATE_PATTERN, standard.date());
          var limit = keys.optional("percent-limit", wholeNumber(), standard.percentLimit());
          return () -> new PrintForms(nil.get(), missing.get(), date.get(), limit.get());
        });
  }

  private Shape<Logo> logo() {
    return mapping(
        keys -> {
          var image = keys.required("image", image());
          var alternative = keys.required("alternative", text());
          var width = keys.required("width", LENGTH);
          return () -> image.get().logo(alternative.get(), width.get());
        });
  }

  private record ImageFile(String name, byte[] content) {
    Logo logo(String alternative, double width) {
      return new Logo(name, content, alternative, width);
    }
  }

  private Shape<ImageFile> image() {
    return (setting, faults) ->
        text()
            .read(setting, faults)
            .flatMap(
                name -> {
                  try {
                    return Optional.of(new ImageFile(name, Files.readAllBytes(root.resolve(name))));
                  } catch (IOException _) {
                    faults.accept(
                        Finding.of(
                                Code.WSP006,
                                setting.value().place(),
                                "no readable file is called \"%s\"".formatted(name))
                            .help("name a PNG or JPEG file beside house-style.yaml"));
                    return Optional.empty();
                  }
                });
  }

  private static final Pattern MEASURE = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(pt|mm)?");

  /// In points.
  private static final Shape<Double> LENGTH =
      scalar(
          "a length",
          "write it in points or millimetres, for example 12 or 22 mm",
          HouseStyleSchema::length);

  private static Optional<Double> length(String text) {
    Matcher matcher = MEASURE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double size = Double.parseDouble(matcher.group(1));
    return Optional.of("mm".equals(matcher.group(2)) ? PageStyle.mm(size) : size);
  }

  private static final Shape<Colour> COLOUR =
      scalar(
          "a colour",
          "write it as six hexadecimal digits in quotes, for example \"#1D3557\"",
          text ->
              text.matches("#[0-9A-Fa-f]{6}") ? Optional.of(Colour.of(text)) : Optional.empty());

  private static final Shape<String> DATE_PATTERN =
      scalar(
          "a pattern of dates", "write it as, for example, d MMMM uuuu", HouseStyleSchema::pattern);

  private static Optional<String> pattern(String text) {
    try {
      DateTimeFormatter.ofPattern(text, Locale.UK).format(LocalDate.EPOCH);
      return Optional.of(text);
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }
}
