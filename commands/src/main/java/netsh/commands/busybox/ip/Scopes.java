package netsh.commands.busybox.ip;

import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.ip.inet.NumberNames;

/** The names of scopes and tables. */
final class Scopes {
    private Scopes() {}

    /** The number of a scope. */
    static int read(String word) throws AppletFailure {
        return number(NumberNames.SCOPE, word, "scope");
    }

    /** The number of a name, or of a number written out. */
    static int number(NumberNames names, String word, String keyword) throws AppletFailure {
        Optional<Long> number = names.number(word);
        if (number.isEmpty()) {
            throw Words.invalid(word, keyword);
        }
        return number.get().intValue();
    }

    /** The name of a scope. */
    static String name(int scope) {
        return NumberNames.SCOPE.name(scope);
    }
}
