package netsh.shell.script;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a script writes down what a step prints. {@code #> text} is a line and its newline, {@code #>} an empty one. What a
 * line of text cannot hold stands in bash's quotes, {@code #>$'text'}: exactly these characters, no newline behind them;
 * so {@code #>$'text'} is a last line without its end, and {@code #>$''} nothing at all.
 */
public final class ExpectedOutput {
    private static final String MARK = "#>";
    private static final String QUOTED = "#>$'";

    private ExpectedOutput() {}

    static boolean isLine(String line) {
        return line.startsWith(MARK);
    }

    /** The lines of a script that say that a step prints {@code output}, which is as {@link PrintedText} has it. */
    public static List<String> lines(String output) {
        if (output.isEmpty()) {
            return List.of(QUOTED + "'");
        }
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < output.length(); ) {
            int newline = output.indexOf('\n', start);
            int end = newline < 0 ? output.length() : newline + 1;
            lines.add(line(output.substring(start, end)));
            start = end;
        }
        return lines;
    }

    private static String line(String printed) {
        String text = printed.endsWith("\n") ? printed.substring(0, printed.length() - 1) : printed;
        if (text.length() == printed.length() || !isPlain(text)) {
            return MARK + quoted(printed);
        }
        return text.isEmpty() ? MARK : MARK + " " + text;
    }

    /** Whether a line without its newline can stand in a text file as it is, and be seen there. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(ExpectedOutput::isPlain);
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** A text in bash's {@code $'...'}. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("$'");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case 0x1b -> quoted.append("\\e");
                case '\\' -> quoted.append("\\\\");
                case '\'' -> quoted.append("\\'");
                default -> append(quoted, character);
            }
        });
        return quoted.append('\'').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        if (isPlain(character)) {
            quoted.appendCodePoint(character);
        } else if (character < 0x80 || character < 0x10000 && PrintedText.isOctet((char) character)) {
            quoted.append(String.format(Locale.ROOT, "\\x%02x", character & 0xff));
        } else {
            quoted.append(String.format(Locale.ROOT, character < 0x10000 ? "\\u%04x" : "\\U%08x", character));
        }
    }

    /**
     * What a line of a script says that a step prints.
     *
     * @throws IllegalArgumentException with a sentence where its quotes do not end or hold what bash does not know
     */
    static void read(String line, ByteArrayOutputStream printed) {
        if (line.startsWith(QUOTED)) {
            new QuotedText(line.substring(QUOTED.length())).writeTo(printed);
            return;
        }
        String text = line.substring(MARK.length());
        printed.writeBytes(PrintedText.octets((text.startsWith(" ") ? text.substring(1) : text) + "\n"));
    }
}
