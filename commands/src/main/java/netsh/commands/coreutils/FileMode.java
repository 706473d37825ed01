package netsh.commands.coreutils;

import java.util.OptionalInt;

/** Permission bits: as chmod takes them and as ls shows them. */
final class FileMode {
    private static final int UMASK = 022;

    private FileMode() {
    }

    /** The bits after a change like {@code 755} or {@code u+x,go-w}; empty where the text is no change. */
    static OptionalInt change(String text, int before, boolean directory) {
        if (text.matches("[0-7]{1,4}")) {
            return OptionalInt.of(Integer.parseInt(text, 8));
        }
        int mode = before;
        for (String clause : text.split(",", -1)) {
            if (!clause.matches("[ugoa]*([-+=][rwxXst]*)+")) {
                return OptionalInt.empty();
            }
            int operator = 0;
            while ("ugoa".indexOf(clause.charAt(operator)) >= 0) {
                operator++;
            }
            String who = clause.substring(0, operator);
            int mask = (who.isEmpty() ? 0777 & ~UMASK : 0) | (has(who, 'u') ? 0700 : 0) | (has(who, 'g') ? 0070 : 0)
                    | (has(who, 'o') ? 0007 : 0);
            mode = apply(clause.substring(operator), mask, who.isEmpty() ? 0777 : mask, mode, directory);
        }
        return OptionalInt.of(mode);
    }

    private static boolean has(String who, char letter) {
        return who.indexOf(letter) >= 0 || who.indexOf('a') >= 0;
    }

    private static int apply(String actions, int mask, int cleared, int before, boolean directory) {
        int mode = before;
        int i = 0;
        while (i < actions.length()) {
            char operator = actions.charAt(i++);
            int bits = 0;
            while (i < actions.length() && "rwxXst".indexOf(actions.charAt(i)) >= 0) {
                bits |= switch (actions.charAt(i++)) {
                    case 'r' -> 0444;
                    case 'w' -> 0222;
                    case 'x' -> 0111;
                    case 'X' -> directory || (before & 0111) != 0 ? 0111 : 0;
                    default -> 0;
                };
            }
            mode = switch (operator) {
                case '+' -> mode | (bits & mask);
                case '-' -> mode & ~(bits & mask);
                default -> (mode & ~cleared) | (bits & mask);
            };
        }
        return mode;
    }

    /** The nine letters behind a file's type in {@code ls -l}. */
    static String letters(int mode) {
        StringBuilder letters = new StringBuilder(9);
        for (int bit = 8; bit >= 0; bit--) {
            letters.append((mode >> bit & 1) == 1 ? "rwx".charAt(2 - bit % 3) : '-');
        }
        return letters.toString();
    }
}
