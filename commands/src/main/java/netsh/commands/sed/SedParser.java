package netsh.commands.sed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import netsh.commands.regex.PosixPattern;
import netsh.commands.regex.PosixPatternException;
import netsh.commands.sed.SedCommand.Function;

/** Reads a sed script (sed(1); POSIX.1-2017). */
final class SedParser {
    private static final String LETTERS = "pdDPnNgGhHx=lFz";

    private final String script;
    private final int expression;
    private final boolean extended;
    private final List<SedCommand> commands = new ArrayList<>();
    private final Deque<Integer> openBlocks = new ArrayDeque<>();
    private int position;

    /**
     * A reader.
     *
     * @param expression which -e option the script is, from 1, for messages
     */
    SedParser(String script, int expression, boolean extended) {
        this.script = script;
        this.expression = expression;
        this.extended = extended;
    }

    List<SedCommand> parse() throws SedException {
        skip(" \t\n;");
        while (position < script.length()) {
            parseCommand();
            skip(" \t\n;");
        }
        if (!openBlocks.isEmpty()) {
            throw new SedException("-e expression #" + expression + ", char 0: unmatched `{'");
        }
        return commands;
    }

    private SedException wrong(String what) {
        return new SedException("-e expression #" + expression + ", char " + position + ": " + what);
    }

    private void skip(String characters) {
        while (position < script.length() && characters.indexOf(script.charAt(position)) >= 0) {
            position++;
        }
    }

    private boolean accept(char c) {
        if (position < script.length() && script.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    private void parseCommand() throws SedException {
        if (accept('#')) {
            untilLineEnd();
            return;
        }
        Address first = parseAddress();
        Address last = null;
        skip(" \t");
        if (first != null && accept(',')) {
            skip(" \t");
            last = parseRangeEnd();
            if (last == null) {
                throw wrong("unexpected `,'");
            }
        }
        skip(" \t");
        boolean negated = false;
        while (accept('!')) {
            negated = true;
            skip(" \t");
        }
        if (position == script.length()) {
            throw wrong("missing command");
        }
        char letter = script.charAt(position++);
        int index = commands.size();
        commands.add(null);
        commands.set(index, new SedCommand(first, last, negated, parseFunction(letter, first, index)));
    }

    private Address parseRangeEnd() throws SedException {
        if (accept('+')) {
            return new Address.Following(number());
        }
        return parseAddress();
    }

    private Address parseAddress() throws SedException {
        if (position == script.length()) {
            return null;
        }
        char c = script.charAt(position);
        if (c >= '0' && c <= '9') {
            long number = number();
            if (accept('~')) {
                return new Address.Step(number, number());
            }
            return new Address.Line(number);
        }
        if (accept('$')) {
            return new Address.Last();
        }
        boolean chosen = accept('\\');
        if (!chosen && c != '/') {
            return null;
        }
        char delimiter = script.charAt(position++);
        String text = untilDelimiter(delimiter, "unterminated address regex");
        int flags = 0;
        if (accept('I')) {
            flags = Pattern.CASE_INSENSITIVE;
        }
        return new Address.Matching(text.isEmpty() ? null : compile(text, flags));
    }

    private long number() throws SedException {
        int start = position;
        while (position < script.length() && Character.isDigit(script.charAt(position))) {
            position++;
        }
        if (start == position || position - start > 15) {
            throw wrong("expected number");
        }
        return Long.parseLong(script.substring(start, position));
    }

    private Pattern compile(String text, int flags) throws SedException {
        try {
            return extended ? PosixPattern.extended(text, flags) : PosixPattern.basic(text, flags);
        } catch (PosixPatternException wrong) {
            throw wrong(wrong.getMessage());
        }
    }

    /** The text up to an unescaped delimiter; an escaped one stands for itself. */
    private String untilDelimiter(char delimiter, String complaint) throws SedException {
        StringBuilder text = new StringBuilder();
        boolean inBracket = false;
        while (position < script.length()) {
            char c = script.charAt(position++);
            if (c == '\\' && position < script.length()) {
                char next = script.charAt(position++);
                if (next != delimiter || "()|{}+?.*[]^$".indexOf(next) >= 0 && next != '/') {
                    text.append('\\');
                }
                text.append(next);
                continue;
            }
            if (c == delimiter && !inBracket) {
                return text.toString();
            }
            if (c == '[') {
                inBracket = true;
            } else if (c == ']') {
                inBracket = false;
            }
            text.append(c);
        }
        throw wrong(complaint);
    }

    private Function parseFunction(char letter, Address first, int index) throws SedException {
        switch (letter) {
            case '{':
                openBlocks.push(index);
                return new Function.Block(-1);
            case '}':
                return closeBlock(first, index);
            case 's':
                return parseSubstitution();
            case 'y':
                return parseTransliteration();
            case 'a', 'i', 'c':
                return new Function.Text(letter, parseText());
            case ':':
                return new Function.Label(label(first));
            case 'b', 't', 'T':
                return new Function.Branch(letter, word());
            case 'r', 'w':
                return parseFile(letter);
            case 'q', 'Q':
                return parseQuit(letter == 'q');
            default:
                if (LETTERS.indexOf(letter) < 0) {
                    throw wrong("unknown command: `" + letter + "'");
                }
                expectEnd();
                return new Function.Letter(letter);
        }
    }

    private Function closeBlock(Address first, int index) throws SedException {
        if (openBlocks.isEmpty()) {
            throw wrong("unexpected `}'");
        }
        if (first != null) {
            throw wrong("} doesn't want any addresses");
        }
        int open = openBlocks.pop();
        SedCommand begin = commands.get(open);
        commands.set(open, new SedCommand(begin.first(), begin.last(), begin.negated(), new Function.Block(index)));
        expectEnd();
        return new Function.BlockEnd();
    }

    private void expectEnd() throws SedException {
        skip(" \t");
        if (position < script.length() && ";\n}#".indexOf(script.charAt(position)) < 0) {
            position++;
            throw wrong("extra characters after command");
        }
    }

    private String untilLineEnd() {
        int end = script.indexOf('\n', position);
        String rest = script.substring(position, end < 0 ? script.length() : end);
        position = end < 0 ? script.length() : end + 1;
        return rest;
    }

    private String word() {
        skip(" \t");
        int start = position;
        while (position < script.length() && ";\n}".indexOf(script.charAt(position)) < 0) {
            position++;
        }
        return script.substring(start, position).strip();
    }

    private String label(Address first) throws SedException {
        if (first != null) {
            throw wrong(": doesn't want any addresses");
        }
        String label = word();
        if (label.isEmpty()) {
            throw wrong("\":\" lacks a label");
        }
        return label;
    }

    /** The text of a, i and c: after a backslash and a newline, or on the same line as GNU has it. */
    private String parseText() throws SedException {
        skip(" \t");
        if (accept('\\')) {
            skip(" \t");
            accept('\n');
        }
        if (position == script.length()) {
            throw wrong("expected \\ after `a', `c' or `i'");
        }
        StringBuilder text = new StringBuilder();
        while (position < script.length() && script.charAt(position) != '\n') {
            char c = script.charAt(position++);
            if (c == '\\' && position < script.length()) {
                c = script.charAt(position++);
            }
            text.append(c);
        }
        return text.toString();
    }

    private Function parseFile(char letter) throws SedException {
        skip(" \t");
        String name = untilLineEnd().strip();
        if (name.isEmpty()) {
            throw wrong("missing filename in r/R/w/W commands");
        }
        return new Function.File(letter, name);
    }

    private Function parseQuit(boolean prints) throws SedException {
        skip(" \t");
        int status = position < script.length() && Character.isDigit(script.charAt(position)) ? (int) number() : 0;
        expectEnd();
        return new Function.Quit(prints, status);
    }

    private Function parseTransliteration() throws SedException {
        char delimiter = delimiter("unterminated `y' command");
        String from = unescape(untilDelimiter(delimiter, "unterminated `y' command"));
        String to = unescape(untilDelimiter(delimiter, "unterminated `y' command"));
        if (from.length() != to.length()) {
            throw wrong("strings for `y' command are different lengths");
        }
        expectEnd();
        return new Function.Transliterate(from, to);
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n").replace("\\\\", "\\");
    }

    private char delimiter(String complaint) throws SedException {
        if (position == script.length() || script.charAt(position) == '\n') {
            throw wrong(complaint);
        }
        return script.charAt(position++);
    }

    private Function parseSubstitution() throws SedException {
        String complaint = "unterminated `s' command";
        char delimiter = delimiter(complaint);
        String pattern = untilDelimiter(delimiter, complaint);
        int replacementStart = position;
        String replacement = replacementText(delimiter, complaint, replacementStart);
        int occurrence = 1;
        boolean global = false;
        boolean prints = false;
        int flags = 0;
        String file = null;
        while (position < script.length() && ";\n}# ".indexOf(script.charAt(position)) < 0) {
            char flag = script.charAt(position++);
            switch (flag) {
                case 'g' -> global = true;
                case 'p' -> prints = true;
                case 'i', 'I' -> flags |= Pattern.CASE_INSENSITIVE;
                case 'm', 'M' -> flags |= Pattern.MULTILINE;
                case 'w' -> file = ((Function.File) parseFile('w')).name();
                case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                    position--;
                    occurrence = (int) number();
                }
                case 'e' -> throw wrong("this lab's sed does not support the e flag of `s'");
                default -> throw wrong("unknown option to `s'");
            }
        }
        expectEnd();
        Pattern compiled = pattern.isEmpty() ? null : compile(pattern, flags);
        Replacement parts = new Replacement(replacement);
        if (compiled != null && parts.highestGroup() > compiled.matcher("").groupCount()) {
            throw wrong("invalid reference \\" + parts.highestGroup() + " on `s' command's RHS");
        }
        return new Function.Substitute(compiled, parts, occurrence, global, prints, file);
    }

    private String replacementText(char delimiter, String complaint, int start) throws SedException {
        StringBuilder text = new StringBuilder();
        while (position < script.length()) {
            char c = script.charAt(position++);
            if (c == delimiter) {
                return text.toString();
            }
            if (c == '\\' && position < script.length()) {
                char next = script.charAt(position++);
                if (next != delimiter || next == '&') {
                    text.append('\\');
                }
                text.append(next);
                continue;
            }
            text.append(c);
        }
        throw wrong(complaint);
    }
}
