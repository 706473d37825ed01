package netsh.shell.compare;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The marks by which a person says that something was left out: {@code ...} and {@code …}. */
final class Elision {
    private static final Pattern MARK = Pattern.compile("\\.{3,}|…+");
    private static final Pattern WHOLE = Pattern.compile("\\s*[\\[(<]?(?:\\.{3,}|…+)[\\])>]?\\s*");

    private Elision() {}

    /** Whether a line is nothing but the mark, in brackets or not. */
    static boolean isWhole(String line) {
        return WHOLE.matcher(line).matches();
    }

    static boolean isWithin(String line) {
        return MARK.matcher(line).find();
    }

    /** Whether a line is as expected where each mark stands for any text. */
    static boolean matches(String expected, String actual) {
        String pattern = Arrays.stream(MARK.split(expected, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return actual.matches(pattern);
    }
}
