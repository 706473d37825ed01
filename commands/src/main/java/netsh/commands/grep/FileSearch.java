package netsh.commands.grep;

import java.util.ArrayDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.commands.process.Input;
import netsh.commands.process.Output;

/** grep over one file. */
final class FileSearch {
    private final Output out;
    private final GrepOptions options;
    private final Pattern pattern;
    private final String prefix;
    private final String name;
    private final ArrayDeque<String> context = new ArrayDeque<>();
    private long lineNumber;
    private long lastPrinted;
    private long selected;
    private int afterLeft;

    /**
     * A search.
     *
     * @param prefix what stands before each line, null for nothing
     * @param name what the file is called
     */
    FileSearch(Output out, GrepOptions options, Pattern pattern, String prefix, String name) {
        this.out = out;
        this.options = options;
        this.pattern = pattern;
        this.prefix = prefix;
        this.name = name;
    }

    /** Searches to the end; whether a line was selected. */
    boolean run(Input input) {
        boolean listsLines = !(options.count || options.filesWith || options.filesWithout || options.quiet);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            lineNumber++;
            if (selected >= options.most && afterLeft == 0) {
                break;
            }
            Matcher matcher = pattern.matcher(line);
            boolean isSelected = selected < options.most && matcher.find() != options.invert;
            if (isSelected) {
                selected++;
                if (options.quiet || options.filesWith) {
                    break;
                }
            }
            if (listsLines) {
                show(line, isSelected, matcher);
            }
        }
        if (options.count && !options.quiet) {
            out.println((prefix == null ? "" : prefix + ":") + selected);
        }
        if (options.filesWith && selected > 0 || options.filesWithout && selected == 0) {
            out.println(name);
        }
        return selected > 0;
    }

    private void show(String line, boolean isSelected, Matcher matcher) {
        if (isSelected) {
            showContextBefore();
            if (options.onlyMatching) {
                showMatches(line, matcher);
            } else {
                print(line, lineNumber, ':');
            }
            afterLeft = options.after;
        } else if (afterLeft > 0) {
            afterLeft--;
            print(line, lineNumber, '-');
        } else if (options.before > 0) {
            if (context.size() == options.before) {
                context.removeFirst();
            }
            context.addLast(line);
        }
    }

    private void showContextBefore() {
        long first = lineNumber - context.size();
        boolean hasContext = options.before > 0 || options.after > 0;
        if (hasContext && lastPrinted > 0 && first > lastPrinted + 1) {
            out.println("--");
        }
        for (String earlier : context) {
            print(earlier, first++, '-');
        }
        context.clear();
    }

    private void showMatches(String line, Matcher matcher) {
        if (options.invert) {
            return;
        }
        matcher.reset(line);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                print(matcher.group(), lineNumber, ':');
            }
        }
    }

    private void print(String line, long number, char separator) {
        StringBuilder text = new StringBuilder();
        if (prefix != null) {
            text.append(prefix).append(separator);
        }
        if (options.lineNumbers) {
            text.append(number).append(separator);
        }
        out.println(text.append(line).toString());
        lastPrinted = number;
    }
}
