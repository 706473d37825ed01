package netsh.commands.iptables.match;

import java.util.Optional;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.match.NumberRange;

/** Reads {@code A[:B]} with the words of the option parser; an end left out is the farthest. */
final class Ranges {
    private Ranges() {}

    static NumberRange parse(String extension, String option, String text, long most) throws XtablesException {
        String[] parts = text.split(":", -1);
        if (parts.length > 2) {
            throw XtablesException.parameter(
                    extension + ": Too many components for option \"--" + option + "\" (max: 2)\n");
        }
        long first = parts[0].isEmpty() && parts.length == 2 ? 0 : number(extension, option, parts[0], most);
        if (parts.length == 1) {
            return NumberRange.of(first);
        }
        return new NumberRange(first, parts[1].isEmpty() ? most : number(extension, option, parts[1], most));
    }

    private static long number(String extension, String option, String text, long most) throws XtablesException {
        Optional<Long> number = Numbers.parse(text, most);
        return number.orElseThrow(() -> XtablesException.parameter(extension + ": bad value for option \"--" + option
                + "\" near \"" + text + "\", or out of range (0-" + most + ").\n"));
    }
}
