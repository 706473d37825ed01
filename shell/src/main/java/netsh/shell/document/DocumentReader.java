package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import netsh.shell.lab.Lab;

/** Reads documents: Markdown by its blocks, anything else as one console with prose between. */
final class DocumentReader {
    private final Vocabulary vocabulary;

    DocumentReader(Lab lab) {
        vocabulary = new Vocabulary(lab);
    }

    Document read(String name, byte[] octets) throws DocumentException {
        DocumentText text = DocumentText.of(name, octets);
        return isMarkdown(name)
                ? new MarkdownReader(vocabulary, text).read()
                : new Document(text, notes(text), List.of());
    }

    static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    /** Plain notes: one console from end to end, cut where a line says that a fresh lab begins. */
    private List<Block> notes(DocumentText text) throws DocumentException {
        List<String> lines = text.lines().stream().map(DocumentText.Line::text).toList();
        PromptStyle style = PromptStyle.of(lines, false, vocabulary);
        List<Block> blocks = new ArrayList<>();
        Set<Mark> marks = Set.of();
        int begin = 0;
        for (int i = 0; i <= lines.size(); i++) {
            Optional<Set<Mark>> found = i < lines.size() ? Mark.inComment(text, i) : Optional.empty();
            if (found.isPresent() || i == lines.size()) {
                List<Entry> entries = new ConsoleReader(
                                vocabulary, lines.subList(begin, i), begin + 1, style, false, Optional.empty())
                        .read();
                blocks.add(new Block(begin + 1, 0, marks, entries));
                begin = i + 1;
                marks = found.orElse(marks);
            }
        }
        blocks.removeIf(block -> block.entries().isEmpty());
        return blocks;
    }
}
