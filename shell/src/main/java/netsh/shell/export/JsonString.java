package netsh.shell.export;

import java.util.Locale;

/** A string in JSON (RFC 8259, section 7). What no text in UTF-8 can hold becomes U+FFFD. */
final class JsonString {
    private JsonString() {}

    static String of(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(character, json));
        return json.append('"').toString();
    }

    private static void append(int character, StringBuilder json) {
        if (character == '"' || character == '\\') {
            json.append('\\').appendCodePoint(character);
        } else if (character == '\n') {
            json.append("\\n");
        } else if (character == '\r') {
            json.append("\\r");
        } else if (character == '\t') {
            json.append("\\t");
        } else if (character < ' ' || character == 0x7f) {
            json.append(String.format(Locale.ROOT, "\\u%04x", character));
        } else if (Character.getType(character) == Character.SURROGATE) {
            json.append('\ufffd');
        } else {
            json.appendCodePoint(character);
        }
    }
}
