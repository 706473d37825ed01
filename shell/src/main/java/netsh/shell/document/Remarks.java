package netsh.shell.document;

import java.util.regex.Pattern;

/** What an author writes beside commands and output, and a machine neither reads nor prints. */
final class Remarks {
    private static final Pattern BEHIND_OUTPUT = Pattern.compile("\\s+(?://|#|<-+|←|⇐|<=+)(?:\\s.*)?$");
    private static final Pattern OWN_LINE = Pattern.compile("\\s*(?://(?:\\s.*)?|<!--.*-->)");
    private static final Pattern PROSE = Pattern.compile("[A-Za-z*_`].*(?:[a-z`)][.:;]|[.:] *\\*\\*)"
            + "|[-*+] .*|[0-9]+[.)] .*|#+ .*|={3,}|-{3,}");

    private Remarks() {}

    /** A command without the remark behind it: {@code //} that begins a word outside of quotes, and what follows. */
    static String withoutRemark(String command) {
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '\\') {
                i++;
            } else if (command.startsWith("//", i) && beginsRemark(command, i)) {
                return command.substring(0, i).stripTrailing();
            }
        }
        return command;
    }

    private static boolean beginsRemark(String command, int at) {
        boolean wordBegins = at > 0 && Character.isWhitespace(command.charAt(at - 1));
        boolean wordEnds = at + 2 == command.length() || !isPathCharacter(command.charAt(at + 2));
        return wordBegins && wordEnds;
    }

    private static boolean isPathCharacter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '/' || c == '.');
    }

    /** A line of output without the remark behind it. */
    static String withoutRemarkBehindOutput(String line) {
        return BEHIND_OUTPUT.matcher(line).replaceFirst("");
    }

    /** Whether a line among output is a remark as a whole. */
    static boolean isRemark(String line) {
        return OWN_LINE.matcher(line).matches();
    }

    /**
     * Whether a line behind a blank one is the author's, no longer the machine's.
     *
     * @param fenced whether nothing but a console is expected here: then only what no tool prints is prose
     */
    static boolean isProse(String line, boolean fenced) {
        boolean foreign = line.codePoints().anyMatch(c -> c > 0x2ff && Character.isLetter(c));
        return foreign || (!fenced && PROSE.matcher(line).matches());
    }
}
