package netsh.shell.script;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads what stands between bash's {@code $'} and {@code '}: text with backslash escapes (bash(1), QUOTING). */
final class QuotedText {
    private static final String LETTERS = "abefnrtv\\'\"?E";
    private static final String MEANINGS = "\007\b\033\f\n\r\t\013\\'\"?\033";

    private final String text;
    private int position;

    /** The text behind the opening quote, up to the end of the line. */
    QuotedText(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException with a sentence where it is not well written */
    void writeTo(ByteArrayOutputStream octets) {
        while (true) {
            if (position >= text.length()) {
                throw new IllegalArgumentException("the closing quote is missing, as in: #>$'text'");
            }
            int character = text.codePointAt(position);
            position += Character.charCount(character);
            if (character == '\'') {
                if (!text.substring(position).isBlank()) {
                    throw new IllegalArgumentException("behind the closing quote stands more; a quote within is \\'");
                }
                return;
            }
            if (character == '\\') {
                escape(octets);
            } else {
                octets.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void escape(ByteArrayOutputStream octets) {
        char letter = position < text.length() ? text.charAt(position++) : ' ';
        int known = LETTERS.indexOf(letter);
        if (known >= 0) {
            octets.write(MEANINGS.charAt(known));
        } else if (letter >= '0' && letter <= '7') {
            position--;
            octets.write(number(8, 3));
        } else if (letter == 'x') {
            octets.write(number(16, 2));
        } else if (letter == 'u' || letter == 'U') {
            int character = number(16, letter == 'u' ? 4 : 8);
            if (!Character.isValidCodePoint(character) || Character.getType(character) == Character.SURROGATE) {
                throw new IllegalArgumentException("there is no character with this number");
            }
            octets.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        } else {
            throw new IllegalArgumentException("\\" + letter + " has no meaning; a backslash itself is \\\\");
        }
    }

    private int number(int radix, int mostDigits) {
        long number = 0;
        int start = position;
        while (position < text.length() && position - start < mostDigits
                && Character.digit(text.charAt(position), radix) >= 0) {
            number = number * radix + Character.digit(text.charAt(position++), radix);
        }
        if (position == start) {
            throw new IllegalArgumentException("a number is missing behind the backslash");
        }
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
