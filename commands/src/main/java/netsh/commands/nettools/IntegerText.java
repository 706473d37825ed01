package netsh.commands.nettools;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a text begins with, as atoi(3) reads it.
 *
 * @param value it; 0 where the text begins with none
 */
record IntegerText(int value) {
    private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?[0-9]{1,10})");

    static IntegerText leading(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return new IntegerText(matcher.lookingAt() ? (int) Long.parseLong(matcher.group(1)) : 0);
    }
}
