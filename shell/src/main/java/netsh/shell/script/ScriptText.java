package netsh.shell.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a script file, whatever an editor on another system did to its bytes. */
final class ScriptText {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private ScriptText() {}

    /** The lines of a file: UTF-8, without a byte-order mark, ended by a line feed or a carriage return and one. */
    static List<String> lines(String file, byte[] octets) throws ScriptException {
        String text = decode(file, octets);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return text.replace("\r\n", "\n").lines().toList();
    }

    private static String decode(String file, byte[] octets) throws ScriptException {
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == 0) {
                throw new ScriptException(file, lineAt(octets, i), "not a text file: it has a zero octet");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new ScriptException(file, "not a text file in UTF-8; save it as UTF-8");
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
