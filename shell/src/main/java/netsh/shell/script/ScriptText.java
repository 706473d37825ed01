package netsh.shell.script;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of a script file, whatever an editor on another system did to its bytes; nothing of them is lost.
 *
 * @param byteOrderMark whether it begins with one
 * @param lines its lines
 */
record ScriptText(boolean byteOrderMark, List<Line> lines) {
    /** More than this is no script. */
    static final int MOST_OCTETS = 64 << 20;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * A line.
     *
     * @param text what it says
     * @param end what ends it: a line feed, a carriage return and one, nothing at the end of the file; a carriage return
     *     alone in a file that has no line feed
     */
    record Line(String text, String end) {}

    ScriptText {
        lines = List.copyOf(lines);
    }

    /** The text in the octets of a file. */
    static ScriptText of(String file, byte[] octets) throws ScriptException {
        String text = decode(file, octets);
        boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new ScriptText(mark, split(mark ? text.substring(1) : text));
    }

    /** The octets of a file that has this text. */
    byte[] octets() {
        StringBuilder text = new StringBuilder();
        if (byteOrderMark) {
            text.append(BYTE_ORDER_MARK);
        }
        lines.forEach(line -> text.append(line.text()).append(line.end()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Line> split(String text) {
        char ending = text.indexOf('\n') < 0 ? '\r' : '\n';
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int at = text.indexOf(ending, start);
            int next = at < 0 ? text.length() : at + 1;
            int end = at < 0 ? next : at;
            if (end > start && ending == '\n' && at >= 0 && text.charAt(end - 1) == '\r') {
                end--;
            }
            lines.add(new Line(text.substring(start, end), text.substring(end, next)));
            start = next;
        }
        return lines;
    }

    private static String decode(String file, byte[] octets) throws ScriptException {
        refuseOtherEncodings(file, octets);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(octets);
        CharBuffer to = CharBuffer.allocate(octets.length);
        CoderResult result = decoder.decode(from, to, true);
        if (result.isError()) {
            int at = from.position();
            throw new ScriptException(file, lineAt(octets, at), String.format(Locale.ROOT,
                    "not a text in UTF-8 (the octet 0x%02x); save the file as UTF-8", octets[at]));
        }
        return to.flip().toString();
    }

    private static void refuseOtherEncodings(String file, byte[] octets) throws ScriptException {
        int first = octets.length < 2 ? 0 : (octets[0] & 0xff) << 8 | octets[1] & 0xff;
        boolean hasMark = first == 0xfffe || first == 0xfeff;
        boolean hasEmptyHalf = octets.length >= 2 && octets[0] == 0 != (octets[1] == 0);
        if (hasMark || hasEmptyHalf) {
            throw new ScriptException(file, "the text is in UTF-16; save the file as UTF-8");
        }
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == 0) {
                throw new ScriptException(file, lineAt(octets, i),
                        "not a text file: it has a zero octet; a script is a text in UTF-8");
            }
        }
    }

    private static int lineAt(byte[] octets, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (octets[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
