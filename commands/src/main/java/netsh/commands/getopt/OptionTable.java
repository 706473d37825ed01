package netsh.commands.getopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;

/** The short options of a tool. Options and operands may be mixed, as glibc's getopt(3) has it. */
public final class OptionTable {
    private final List<OptionRow> rows;

    private OptionTable(List<OptionRow> rows) {
        this.rows = rows;
    }

    /** A table of rows, in the order in which help shows them. */
    public static OptionTable of(OptionRow... rows) {
        return new OptionTable(List.of(rows));
    }

    /** A table of groups of rows. */
    @SafeVarargs
    public static OptionTable of(List<OptionRow>... groups) {
        List<OptionRow> all = new ArrayList<>();
        for (List<OptionRow> group : groups) {
            all.addAll(group);
        }
        return new OptionTable(List.copyOf(all));
    }

    /** The rows. */
    public List<OptionRow> rows() {
        return rows;
    }

    /** The row of a letter. */
    public Optional<OptionRow> find(char letter) {
        return rows.stream().filter(row -> row.letter() == letter).findFirst();
    }

    /** What completes a command line of these options and of operands such as {@code HOST [FILE]...}. */
    public ArgumentCompleter completer(String operands) {
        return Synopsis.of(operands, () -> rows.stream().map(OptionRow::option).toList());
    }

    /**
     * Takes arguments apart.
     *
     * @throws OptionException at the first option that is wrong
     */
    public ParsedOptions parse(List<String> arguments) throws OptionException {
        List<ParsedOptions.Given> options = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        int index = 0;
        while (index < arguments.size()) {
            String word = arguments.get(index++);
            if (word.equals("--")) {
                operands.addAll(arguments.subList(index, arguments.size()));
                break;
            }
            if (word.length() < 2 || word.charAt(0) != '-') {
                operands.add(word);
                continue;
            }
            String next = index < arguments.size() ? arguments.get(index) : null;
            if (readCluster(word, next, options)) {
                index++;
            }
        }
        return new ParsedOptions(options, operands);
    }

    /** Reads the options of one word; whether the last of them took the next word as its argument. */
    private boolean readCluster(String word, String next, List<ParsedOptions.Given> options) throws OptionException {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            OptionRow row = find(letter).orElseThrow(() -> OptionException.unknown(letter));
            if (row.argument().isEmpty()) {
                options.add(new ParsedOptions.Given(letter, ""));
                continue;
            }
            if (i + 1 < word.length()) {
                options.add(new ParsedOptions.Given(letter, word.substring(i + 1)));
                return false;
            }
            if (next == null) {
                throw OptionException.withoutArgument(letter);
            }
            options.add(new ParsedOptions.Given(letter, next));
            return true;
        }
        return false;
    }

    /** A usage text of the table. */
    public String usage(String tool, String operands) {
        StringBuilder text = new StringBuilder("Usage: ").append(tool).append(" [options] ").append(operands).append('\n');
        for (OptionRow row : rows) {
            String left = "-" + row.letter() + row.argument().map(name -> " <" + name + ">").orElse("");
            text.append(String.format(java.util.Locale.ROOT, "  %-18s %s\n", left, row.summary()));
        }
        return text.toString();
    }
}
