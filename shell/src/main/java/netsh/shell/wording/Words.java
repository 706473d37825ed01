package netsh.shell.wording;

import java.util.Locale;

/** Words of the code as they read in a sentence. */
public final class Words {
    private Words() {}

    /** A constant's name in lower case. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
