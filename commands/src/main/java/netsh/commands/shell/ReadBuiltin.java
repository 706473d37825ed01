package netsh.commands.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Output;
import netsh.commands.shell.syntax.Assignments;

/** The builtin read: one line from standard input, split into variables. */
final class ReadBuiltin {
    private final Interpreter shell;
    private final List<String> names = new ArrayList<>();
    private boolean raw;
    private String array;
    private String prompt;
    private int descriptor;
    private int delimiter = '\n';
    private int most = Integer.MAX_VALUE;

    private ReadBuiltin(Interpreter shell) {
        this.shell = shell;
    }

    static int run(Interpreter shell, List<String> words) throws ExpansionException {
        ReadBuiltin read = new ReadBuiltin(shell);
        int status = read.parse(words);
        return status != 0 ? status : read.read();
    }

    private int parse(List<String> words) {
        int i = 1;
        while (i < words.size() && words.get(i).startsWith("-") && words.get(i).length() > 1) {
            String word = words.get(i++);
            if (word.equals("--")) {
                break;
            }
            for (int at = 1; at < word.length(); at++) {
                char option = word.charAt(at);
                if (option == 'r') {
                    raw = true;
                } else if (option == 's') {
                    continue;
                } else if ("apdnu".indexOf(option) >= 0) {
                    String rest = word.substring(at + 1);
                    String value = rest.isEmpty() && i < words.size() ? words.get(i++) : rest;
                    if (!take(option, value)) {
                        return 1;
                    }
                    break;
                } else if ("eiNt".indexOf(option) >= 0) {
                    shell.complain("read: -" + option + ": not supported in this lab's shell");
                    return 2;
                } else {
                    return Builtins.usage(shell, "read", "-" + option, "read [-ers] [-a array] [-d delim] [-i text]"
                            + " [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]");
                }
            }
        }
        names.addAll(words.subList(i, words.size()));
        for (String name : names) {
            if (!Assignments.isName(name)) {
                shell.complain("read: `" + name + "': not a valid identifier");
                return 1;
            }
        }
        return 0;
    }

    private boolean take(char option, String value) {
        switch (option) {
            case 'a' -> array = value;
            case 'p' -> prompt = value;
            case 'd' -> delimiter = value.isEmpty() ? 0 : value.charAt(0);
            default -> {
                Integer number = Builtins.number(value);
                if (number == null || number < 0) {
                    shell.complain("read: " + value + ": invalid " + (option == 'u' ? "file descriptor specification"
                            : "number"));
                    return false;
                }
                if (option == 'n') {
                    most = number;
                } else {
                    descriptor = number;
                }
            }
        }
        return true;
    }

    private int read() throws ExpansionException {
        OpenFile file = shell.process().descriptors().at(descriptor);
        if (file == null) {
            shell.complain("read: " + descriptor + ": invalid file descriptor: Bad file descriptor");
            return 1;
        }
        if (prompt != null && file.isTerminal()) {
            Output.standardError(shell.process()).print(prompt);
        }
        StringBuilder line = new StringBuilder();
        StringBuilder escaped = new StringBuilder();
        boolean ended = readLine(file, line, escaped);
        assign(line.toString(), escaped.toString());
        return ended ? 0 : 1;
    }

    /** Reads up to the delimiter; {@code escaped} marks with 1 what a backslash protects from splitting. */
    private boolean readLine(OpenFile file, StringBuilder line, StringBuilder escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream marks = new ByteArrayOutputStream();
        byte[] one = new byte[1];
        boolean ended = false;
        boolean backslash = false;
        while (bytes.size() < most) {
            if (file.read(shell.process(), one, 0, 1) <= 0) {
                break;
            }
            if (backslash) {
                backslash = false;
                if (one[0] != '\n') {
                    bytes.write(one[0]);
                    marks.write('1');
                }
            } else if (one[0] == delimiter) {
                ended = true;
                break;
            } else if (one[0] == '\\' && !raw) {
                backslash = true;
            } else {
                bytes.write(one[0]);
                marks.write('0');
            }
        }
        boolean ascii = bytes.size() == bytes.toString(StandardCharsets.UTF_8).length();
        line.append(bytes.toString(StandardCharsets.UTF_8));
        escaped.append(ascii ? marks.toString(StandardCharsets.US_ASCII) : "0".repeat(line.length()));
        return ended || bytes.size() >= most;
    }

    private void assign(String line, String escaped) throws ExpansionException {
        String separators = shell.variables().value("IFS");
        Splitter splitter = new Splitter(line, escaped, separators == null ? " \t\n" : separators);
        if (array != null) {
            TreeMap<Integer, String> elements = new TreeMap<>();
            while (splitter.hasNext()) {
                elements.put(elements.size(), splitter.next());
            }
            shell.variables().put(array, Variable.DECLARED.withElements(elements));
            return;
        }
        if (names.isEmpty()) {
            shell.assign("REPLY", line);
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            shell.assign(names.get(i), i == names.size() - 1 ? splitter.rest() : splitter.next());
        }
    }

    /** Takes fields from a line one by one. */
    private static final class Splitter {
        private final String line;
        private final String escaped;
        private final String separators;
        private int at;

        Splitter(String line, String escaped, String separators) {
            this.line = line;
            this.escaped = escaped;
            this.separators = separators;
            skipBlanks();
        }

        boolean hasNext() {
            return at < line.length();
        }

        private boolean isSeparator(int i) {
            return separators.indexOf(line.charAt(i)) >= 0 && escaped.charAt(i) == '0';
        }

        private boolean isBlank(int i) {
            return isSeparator(i) && " \t\n".indexOf(line.charAt(i)) >= 0;
        }

        private void skipBlanks() {
            while (at < line.length() && isBlank(at)) {
                at++;
            }
        }

        String next() {
            int start = at;
            while (at < line.length() && !isSeparator(at)) {
                at++;
            }
            String field = line.substring(start, at);
            skipBlanks();
            if (at < line.length() && isSeparator(at)) {
                at++;
                skipBlanks();
            }
            return field;
        }

        /** What is left, without blanks at its end; a lone last field loses its separator. */
        String rest() {
            int start = at;
            String first = next();
            if (at >= line.length() && start + first.length() < line.length()) {
                return first;
            }
            int end = line.length();
            while (end > start && isBlank(end - 1)) {
                end--;
            }
            at = line.length();
            return line.substring(start, end);
        }
    }
}
