package netsh.shell.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's lines, each with the line end that it has, so that what is not rewritten stays byte for byte.
 *
 * @param name the file's name, for messages
 * @param mark the byte-order mark, or nothing
 * @param lines the lines
 */
record DocumentText(String name, String mark, List<Line> lines) {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int MOST_OCTETS = 16 << 20;

    /**
     * A line.
     *
     * @param text what stands in it
     * @param end a line feed, a carriage return and one, or nothing at the document's end; a carriage return alone in a
     *     document that has no line feed
     */
    record Line(String text, String end) {}

    DocumentText {
        lines = List.copyOf(lines);
    }

    static DocumentText of(String name, byte[] octets) throws DocumentException {
        String text = decode(name, octets);
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        List<Line> lines = new ArrayList<>();
        char ending = text.indexOf('\n') < 0 ? '\r' : '\n';
        int begin = mark.length();
        while (begin < text.length()) {
            int feed = text.indexOf(ending, begin);
            int end = feed < 0 ? text.length() : feed;
            int next = feed < 0 ? end : feed + 1;
            int last = end > begin && text.charAt(end - 1) == '\r' ? end - 1 : end;
            lines.add(new Line(text.substring(begin, last), text.substring(last, next)));
            begin = next;
        }
        return new DocumentText(name, mark, lines);
    }

    /** What stands in a line, counted from 0. */
    String at(int index) {
        return lines.get(index).text();
    }

    int size() {
        return lines.size();
    }

    /** The line end that this document uses. */
    String lineEnd() {
        return lines.isEmpty() || lines.get(0).end().isEmpty() ? "\n" : lines.get(0).end();
    }

    private static String decode(String name, byte[] octets) throws DocumentException {
        if (octets.length > MOST_OCTETS) {
            throw new DocumentException(name, "more than " + (MOST_OCTETS >> 20) + " MiB: no document to read");
        }
        if (octets.length > 1 && (octets[0] & octets[1] & 0xfe) == 0xfe && octets[0] != octets[1]) {
            throw new DocumentException(name, "UTF-16; save the document as UTF-8");
        }
        int line = 1;
        for (byte octet : octets) {
            if (octet == 0) {
                throw new DocumentException(name, line, "not a text file: it has a zero octet");
            }
            line += octet == '\n' ? 1 : 0;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new DocumentException(name, firstBadLine(octets), "not UTF-8; save the document as UTF-8 "
                    + "(iconv -f GB18030 -t UTF-8 does it for Chinese notes)");
        }
    }

    /** The line, from 1, of the first octet that no UTF-8 text has there. */
    private static int firstBadLine(byte[] octets) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i <= octets.length; i++) {
            if (i == octets.length || octets[i] == '\n') {
                String text = new String(octets, begin, i - begin, StandardCharsets.UTF_8);
                if (text.indexOf('\ufffd') >= 0) {
                    return line;
                }
                line++;
                begin = i + 1;
            }
        }
        return line - 1;
    }
}
