package netsh.shell.script;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a command printed, as a text that loses nothing: an octet that is no part of UTF-8 is the character U+DC00 plus the
 * octet, which no text in UTF-8 has (the way of Python's PEP 383).
 */
public final class PrintedText {
    private static final char LOWEST = '\udc80';
    private static final char HIGHEST = '\udcff';
    private static final int OFFSET = 0xdc00;

    private PrintedText() {}

    /** The text of octets as they were printed. */
    public static String of(byte[] octets) {
        String text = new String(octets, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : escaping(octets);
    }

    /** The octets of a text; the inverse of {@link #of}. */
    public static byte[] octets(String text) {
        if (text.chars().noneMatch(character -> isOctet((char) character))) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length() + 16);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isOctet(text.charAt(i)) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
                octets.writeBytes(text.substring(start, i).getBytes(StandardCharsets.UTF_8));
                octets.write(text.charAt(i) - OFFSET);
                start = i + 1;
            }
        }
        octets.writeBytes(text.substring(start).getBytes(StandardCharsets.UTF_8));
        return octets.toByteArray();
    }

    /** Whether a character that follows no high surrogate stands for an octet that is no part of UTF-8. */
    static boolean isOctet(char character) {
        return character >= LOWEST && character <= HIGHEST;
    }

    private static String escaping(byte[] octets) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer from = ByteBuffer.wrap(octets);
        char[] text = new char[octets.length];
        CharBuffer to = CharBuffer.wrap(text);
        while (true) {
            CoderResult result = decoder.decode(from, to, true);
            if (!result.isError()) {
                return new String(Arrays.copyOf(text, to.position()));
            }
            for (int i = 0; i < result.length(); i++) {
                to.put((char) (OFFSET + (from.get() & 0xff)));
            }
        }
    }
}
