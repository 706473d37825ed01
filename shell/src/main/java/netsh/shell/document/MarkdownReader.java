package netsh.shell.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the consoles of a Markdown document (CommonMark 0.30, 4.4 and 4.5): fenced code, and indented code. */
final class MarkdownReader {
    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})\\s*([^`]*)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s.*)?");
    private static final Pattern INDENTED = Pattern.compile("(?: {4}|\t).*");
    private static final Pattern LABEL =
            Pattern.compile("[-*+ >]*(?:[Oo]n |[Ii]n |[Aa]t |在 ?)?[*_`]*([A-Za-z][\\w.-]*)[*_`]*\\s*[:：][*_]*\\s*");
    private static final Pattern PATH =
            Pattern.compile("[-*+ >]*[^/`]*[*_`]*(/[\\w.-]+(?:/[\\w.-]+)+)[*_`]*[^/`]*[:：][*_]*\\s*");
    private static final Set<String> CONSOLES = Set.of("", "console", "shell-session", "shellsession", "sh-session",
            "bash-session", "terminal", "session", "text", "txt", "plain", "plaintext", "output", "none");
    private static final Set<String> SCRIPTS = Set.of("sh", "bash", "shell", "zsh");

    private final Vocabulary vocabulary;
    private final DocumentText text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Set<Mark> announced = EnumSet.noneOf(Mark.class);
    private String paragraph = "";
    private int section;
    private int next;

    MarkdownReader(Vocabulary vocabulary, DocumentText text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    Document read() throws DocumentException {
        while (next < text.size()) {
            String line = text.at(next);
            Matcher fence = FENCE.matcher(line);
            Optional<Set<Mark>> comment = Mark.inComment(text, next);
            if (fence.matches()) {
                readFence(fence.group(1), fence.group(2).strip());
            } else if (comment.isPresent()) {
                announced = comment.get();
                next++;
            } else if (INDENTED.matcher(line).matches() && (next == 0 || text.at(next - 1).isBlank())) {
                readIndented();
            } else {
                section += HEADING.matcher(line).matches() ? 1 : 0;
                paragraph = line.isBlank() ? paragraph : line;
                next++;
            }
        }
        return new Document(text, blocks, remarks);
    }

    private void readFence(String fence, String info) throws DocumentException {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(announced);
        marks.addAll(Mark.inInfoString(text, next, info));
        int begin = ++next;
        while (next < text.size() && !closes(text.at(next), fence)) {
            next++;
        }
        List<String> lines = text.lines().subList(begin, next).stream().map(DocumentText.Line::text).toList();
        String language = info.split("[\\s{,]", 2)[0].toLowerCase(Locale.ROOT);
        if (CONSOLES.contains(language) || SCRIPTS.contains(language)) {
            boolean script = SCRIPTS.contains(language);
            add(begin, lines, PromptStyle.of(lines, script, vocabulary), script, marks);
        }
        if (next == text.size()) {
            remarks.add(text.name() + ":" + begin + ": the block that begins here is not closed; '" + fence
                    + "' closes it");
        }
        announced = EnumSet.noneOf(Mark.class);
        paragraph = "";
        next++;
    }

    private static boolean closes(String line, String fence) {
        String text = line.strip();
        return text.length() >= fence.length()
                && text.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** Indented code is a console only where it begins with a prompt: lists are indented too. */
    private void readIndented() {
        int begin = next;
        while (next < text.size() && (text.at(next).isBlank() || INDENTED.matcher(text.at(next)).matches())) {
            if (FENCE.matcher(text.at(next)).matches()) {
                break;
            }
            next++;
        }
        List<String> lines = text.lines().subList(begin, next).stream().map(DocumentText.Line::text).toList();
        PromptStyle style = PromptStyle.of(lines, false, vocabulary);
        if (!lines.isEmpty() && style.promptOf(lines.get(0), vocabulary, true).isPresent()) {
            add(begin, lines, style, false, announced);
            announced = EnumSet.noneOf(Mark.class);
        }
        next = Math.max(next, begin + 1);
    }

    private void add(int begin, List<String> lines, PromptStyle style, boolean script, Set<Mark> marks) {
        Matcher label = LABEL.matcher(paragraph);
        Optional<String> place = label.matches() ? Optional.of(label.group(1)) : Optional.empty();
        List<Entry> entries = new ConsoleReader(vocabulary, lines, begin + 1, style, true, place).read();
        Matcher path = PATH.matcher(paragraph);
        if (entries.isEmpty() && path.matches() && !lines.isEmpty()) {
            String edit = "vi " + path.group(1);
            entries = List.of(new Entry(begin, 1, "", edit, lines, Optional.empty()));
        } else if (entries.isEmpty() && script) {
            entries = new ScriptLines(vocabulary, lines, begin + 1, place).entries();
        }
        if (!entries.isEmpty()) {
            blocks.add(new Block(begin + 1, section, marks, entries));
        }
    }
}
