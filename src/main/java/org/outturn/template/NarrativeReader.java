package org.outturn.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.outturn.document.Block;
import org.outturn.document.CellBlock;
import org.outturn.document.CellBlock.Indent;
import org.outturn.document.CellBlock.Item;
import org.outturn.document.CellBlock.Paragraph.Role;
import org.outturn.document.Inline;
import org.outturn.document.Ordinal;
import org.outturn.document.Plain;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.workspace.Paper.Narrative;

/// Reads narrative, which is CommonMark without HTML, pictures, headings and program code: those
/// belong to the template. Figures are put in after parsing, so that no figure can be taken for
/// markup.
///
/// In numbered narrative the first paragraph takes the number, an ordered list goes on with (a),
/// (b) and, inside it, (i), (ii), and everything else continues unnumbered.
final class NarrativeReader {
  private static final Parser COMMONMARK =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /// A link to `lang:cy` marks a phrase in Welsh.
  private static final String LANGUAGE = "lang";

  private static final int DEEPEST = 3;

  private final Interpolation interpolation;
  private final Anchors anchors;
  private final List<Finding> findings;
  private Location.InLine begins = new Location.InLine("", 1);

  NarrativeReader(Interpolation interpolation, Anchors anchors, List<Finding> findings) {
    this.interpolation = interpolation;
    this.anchors = anchors;
    this.findings = findings;
  }

  List<Block> read(Narrative narrative, Placed.Manner manner) {
    begins = narrative.place();
    List<Block> blocks = new ArrayList<>();
    Node text = COMMONMARK.parse(narrative.text());
    switch (manner) {
      case NUMBERED -> numbered(text, 1, blocks);
      case UNNUMBERED -> {
        for (Node node : children(text)) {
          block(node, Role.BODY, Indent.MARGIN).ifPresent(blocks::add);
        }
      }
    }
    return blocks;
  }

  private void numbered(Node item, int level, List<Block> blocks) {
    boolean first = true;
    for (Node node : children(item)) {
      if (first && node instanceof Paragraph) {
        blocks.add(
            new Block.NumberedParagraph(
                anchors.next("paragraph"), level, Ordinal.PENDING, inlines(node)));
      } else if (first) {
        findings.add(
            Finding.of(
                    org.outturn.finding.Code.TPL011,
                    place(node),
                    "a numbered paragraph begins with something other than words")
                .help("put a sentence before it"));
      } else if (node instanceof OrderedList list && level < DEEPEST) {
        children(list).forEach(point -> numbered(point, level + 1, blocks));
      } else {
        block(node, Role.CONTINUATION, Indent.PARAGRAPH).ifPresent(blocks::add);
      }
      first = false;
    }
  }

  private Optional<CellBlock> block(Node node, Role role, Indent indent) {
    return switch (node) {
      case Paragraph p -> Optional.of(new CellBlock.Paragraph(role, inlines(p)));
      case BulletList l -> Optional.of(new CellBlock.BulletList(indent, items(l)));
      case OrderedList l -> Optional.of(new CellBlock.NumberedList(indent, items(l)));
      case LinkReferenceDefinition _ -> Optional.empty();
      case Heading _ -> refuse(node, "a heading", "give it to the section in the paper's settings");
      case HtmlBlock _ -> refuse(node, "HTML", "write it as CommonMark");
      case FencedCodeBlock _ -> refuse(node, "program code", "write it as words");
      case IndentedCodeBlock _ ->
          refuse(node, "a paragraph indented like program code", "indent it like the others");
      case BlockQuote _ -> refuse(node, "a block quotation", "put it in quotation marks");
      case ThematicBreak _ -> refuse(node, "a dividing line", "begin a section instead");
      default -> refuse(node, "what no paper can hold", "write it as paragraphs and lists");
    };
  }

  private List<Item> items(Node list) {
    List<Item> items = new ArrayList<>();
    for (Node node : children(list)) {
      List<Inline> words = List.of();
      List<CellBlock> nested = new ArrayList<>();
      for (Node inner : children(node)) {
        if (inner instanceof Paragraph && inner.getPrevious() == null) {
          words = inlines(inner);
        } else {
          block(inner, Role.BODY, Indent.MARGIN).ifPresent(nested::add);
        }
      }
      items.add(new Item(words, nested));
    }
    return items;
  }

  private List<Inline> inlines(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node : children(parent)) {
      switch (node) {
        case Text text -> inlines.addAll(interpolation.in(text.getLiteral(), place(node)));
        case SoftLineBreak _ -> inlines.add(Inline.text(" "));
        case HardLineBreak _ -> inlines.add(new Inline.LineBreak());
        case Emphasis _ -> inlines.add(new Inline.Emphasis(inlines(node)));
        case StrongEmphasis _ -> inlines.add(new Inline.Strong(inlines(node)));
        case Link link -> inlines.addAll(link(link));
        case Code _ -> refuse(node, "program code", "leave the ` out");
        case Image _ -> refuse(node, "a picture", "leave it out");
        case HtmlInline _ -> refuse(node, "HTML", "write it as CommonMark, and < as &lt;");
        default -> refuse(node, "what no paper can hold", "write it as words");
      }
    }
    return inlines;
  }

  private List<Inline> link(Link link) {
    List<Inline> words = inlines(link);
    try {
      URI target = new URI(link.getDestination());
      String scheme = Optional.ofNullable(target.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      if (Plain.text(words).isBlank()) {
        refuseLink(link, "a link has no words", "say in words where it leads");
        return words;
      }
      return switch (scheme) {
        case "http", "https", "mailto" -> List.of(new Inline.Link(target, words));
        case LANGUAGE ->
            List.of(
                new Inline.Foreign(Locale.forLanguageTag(target.getSchemeSpecificPart()), words));
        default -> {
          refuseLink(
              link,
              "a link leads to neither the web nor an e-mail address",
              "begin it with https:// or mailto:");
          yield words;
        }
      };
    } catch (URISyntaxException e) {
      refuseLink(link, "a link's address is not one", "check it for spaces and stray characters");
      return words;
    }
  }

  private void refuseLink(Link link, String message, String help) {
    findings.add(
        Finding.of(org.outturn.finding.Code.TPL008, place(link), message)
            .excerpt(link.getDestination())
            .help(help));
  }

  private <T> Optional<T> refuse(Node node, String what, String help) {
    findings.add(
        Finding.of(org.outturn.finding.Code.TPL007, place(node), "narrative holds " + what)
            .help(help));
    return Optional.empty();
  }

  private Location.InLine place(Node node) {
    int line = node.getSourceSpans().stream().findFirst().map(SourceSpan::getLineIndex).orElse(0);
    return new Location.InLine(begins.file(), begins.line() + line);
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }
}
