package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the commands of one console, and what stands below each. Output ends at the next prompt, at a line that is less
 * indented than its prompt, and after a blank line where prose goes on.
 */
final class ConsoleReader {
    private static final Pattern LABEL = Pattern.compile("(\\s*)([A-Za-z][\\w.-]*)\\s*[:：]\\s*");
    private static final Pattern CONTINUATION = Pattern.compile("\\s*> ?(.*)");

    private final Vocabulary vocabulary;
    private final List<String> lines;
    private final int firstLine;
    private final PromptStyle style;
    private final boolean fenced;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<String> place;
    private int placeIndent = -1;
    private int next;

    /**
     * A reader.
     *
     * @param lines the lines of the console
     * @param firstLine the number of the first, from 1
     * @param fenced whether the lines are nothing but a console; else prose stands between
     * @param place the machine that the text before the console names
     */
    ConsoleReader(Vocabulary vocabulary, List<String> lines, int firstLine, PromptStyle style, boolean fenced,
            Optional<String> place) {
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.firstLine = firstLine;
        this.style = style;
        this.fenced = fenced;
        this.place = place;
    }

    List<Entry> read() {
        while (next < lines.size()) {
            String line = lines.get(next);
            Optional<Prompt> prompt = style.promptOf(line, vocabulary, false);
            if (prompt.isPresent()) {
                leavePlace(prompt.get().indent().length());
                readEntry(prompt.get());
            } else {
                readLabel(line);
                next++;
            }
        }
        return entries;
    }

    /** A line with nothing but a name says at which machine the deeper indented lines below it are typed. */
    private void readLabel(String line) {
        if (line.isBlank()) {
            return;
        }
        leavePlace(indentOf(line));
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            place = Optional.of(label.group(2));
            placeIndent = label.group(1).length();
        }
    }

    private void leavePlace(int indent) {
        if (placeIndent >= 0 && indent <= placeIndent) {
            place = Optional.empty();
            placeIndent = -1;
        }
    }

    private void readEntry(Prompt prompt) {
        int begin = next++;
        String command = Remarks.withoutRemark(prompt.command()).strip();
        command = readContinuation(command);
        int commandLines = next - begin;
        boolean showsFile = FileEdit.of(command, List.of()).isPresent() || command.startsWith("cat ");
        List<String> output = readOutput(prompt.indent(), showsFile);
        Optional<String> where = prompt.host().isPresent() ? prompt.host() : place;
        entries.add(new Entry(firstLine + begin, commandLines, prompt.indent(), command, output, where));
    }

    /** What stands on the next lines where a command goes on there; one that never ends is one line. */
    private String readContinuation(String command) {
        if (vocabulary.isComplete(command)) {
            return command;
        }
        int begin = next;
        StringBuilder whole = new StringBuilder(command);
        while (next < lines.size() && !vocabulary.isComplete(whole.toString())) {
            String line = lines.get(next++);
            Matcher continuation = CONTINUATION.matcher(line);
            whole.append('\n').append(continuation.matches() ? continuation.group(1) : withoutIndent(line, begin));
        }
        if (!vocabulary.isComplete(whole.toString())) {
            next = begin;
            return command;
        }
        return whole.toString();
    }

    private String withoutIndent(String line, int commandEnd) {
        int indent = indentOf(lines.get(commandEnd - 1));
        return line.substring(Math.min(indent, indentOf(line)));
    }

    private List<String> readOutput(String indent, boolean showsFile) {
        List<String> output = new ArrayList<>();
        boolean afterBlank = false;
        while (next < lines.size()) {
            String line = lines.get(next);
            boolean ends = style.promptOf(line, vocabulary, showsFile).isPresent()
                    || (!line.isBlank() && indentOf(line) < indent.length())
                    || (!showsFile && style == PromptStyle.HASH && Prompt.isRemark(line))
                    || (afterBlank && Remarks.isProse(line.strip(), fenced))
                    || (fenced && LABEL.matcher(line).matches() && afterBlank && !showsFile);
            if (ends) {
                break;
            }
            afterBlank = line.isBlank();
            output.add(line.substring(Math.min(indent.length(), indentOf(line))));
            next++;
        }
        while (!output.isEmpty() && output.get(output.size() - 1).isBlank()) {
            output.remove(output.size() - 1);
        }
        return output;
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
