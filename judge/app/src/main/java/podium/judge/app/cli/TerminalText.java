package podium.judge.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import podium.judge.app.session.Task;
import podium.judge.engine.report.Style;

/** Markdown as a terminal shows it: headings stand out, paragraphs are filled, tables have columns that fit. */
final class TerminalText extends AbstractVisitor {
    private static final String CODE = "    ";
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private TerminalText(Style style) {
        this.style = style;
    }

    static String of(String markdown, Style style) {
        TerminalText text = new TerminalText(style);
        Task.parse(markdown).accept(text);
        return text.out.toString().stripTrailing() + "\n";
    }

    /** A blank line between blocks, but not between the items of a list. */
    private void block(String text) {
        out.append(text).append("\n\n");
    }

    @Override
    public void visit(Heading heading) {
        block(style.strong(Inline.of(heading)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(style.wrapped(Inline.of(paragraph), 0));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        block(CODE + literal.stripTrailing().replace("\n", "\n" + CODE));
    }

    @Override
    public void visit(HtmlBlock html) {
        block(html.getLiteral());
    }

    @Override
    public void visit(ListItem item) {
        String mark = "- ";
        if (item.getParent() instanceof OrderedList list) {
            int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
                number++;
            }
            mark = number + ". ";
        }
        int depth = 0;
        for (Block above = item.getParent(); above != null; above = above.getParent()) {
            depth += above instanceof ListItem ? 1 : 0;
        }
        int indent = depth * GAP + mark.length();
        out.append(" ".repeat(depth * GAP)).append(mark);
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph paragraph) {
                out.append(style.wrapped(Inline.of(paragraph), indent)).append('\n');
            } else {
                child.accept(this);
            }
        }
        if (item.getNext() == null && depth == 0) {
            out.append('\n');
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            table(table);
        } else {
            visitChildren(block);
        }
    }

    private void table(TableBlock block) {
        List<List<String>> rows = new ArrayList<>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(new ArrayList<>());
                } else if (node instanceof TableCell) {
                    rows.get(rows.size() - 1).add(Inline.of(node));
                }
                visitChildren(node);
            }
        });
        int[] widths = widths(rows);
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            boolean head = table.length() == 0;
            row(row, widths)
                    .forEach(line ->
                            table.append(head ? style.strong(line) : line).append('\n'));
            if (head) {
                table.append(style.faint((style.unicode() ? "─" : "-")
                                .repeat(IntStream.of(widths).sum() - GAP)))
                        .append('\n');
            }
        }
        block(table.toString().stripTrailing());
    }

    private static List<String> row(List<String> cells, int[] widths) {
        List<String> lines = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            int start = IntStream.of(widths).limit(column).sum();
            List<String> cell = Style.lines(cells.get(column), widths[column] - GAP);
            for (int line = 0; line < cell.size(); line++) {
                if (line == lines.size()) {
                    lines.add("");
                }
                String before = lines.get(line);
                lines.set(line, before + " ".repeat(start - before.length()) + cell.get(line));
            }
        }
        return lines;
    }

    /** As wide as their longest cells, the widest made narrower until all fit. */
    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length() + GAP);
            }
        }
        while (IntStream.of(widths).sum() >= style.columns()) {
            int widest = IntStream.range(0, widths.length)
                    .reduce(0, (one, other) -> widths[other] > widths[one] ? other : one);
            if (widths[widest] <= NARROWEST) {
                return widths;
            }
            widths[widest]--;
        }
        return widths;
    }

    /** The text of a block, on one line; code keeps its marks, as nothing else shows where it begins. */
    private static final class Inline extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        static String of(Node node) {
            Inline inline = new Inline();
            inline.visitChildren(node);
            return inline.text.toString();
        }

        @Override
        public void visit(Text literal) {
            text.append(literal.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append('`').append(code.getLiteral()).append('`');
        }

        @Override
        public void visit(HtmlInline html) {
            text.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            text.append('\n');
        }
    }
}
