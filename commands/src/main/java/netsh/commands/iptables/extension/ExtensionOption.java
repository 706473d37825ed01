package netsh.commands.iptables.extension;

import java.util.List;

/**
 * An option of an extension.
 *
 * @param names what it is called, without dashes; the first is the one that messages use
 * @param arguments how many words follow it: 0, 1 or 2
 * @param argument what its argument is called in help
 * @param invertible whether {@code !} may stand before it
 * @param mandatory whether it must be there
 * @param excludes the options that cannot stand beside it
 */
public record ExtensionOption(
        List<String> names,
        int arguments,
        String argument,
        boolean invertible,
        boolean mandatory,
        List<String> excludes) {
    /** An option with one argument. */
    public static ExtensionOption valued(String argument, String... names) {
        return new ExtensionOption(List.of(names), 1, argument, false, false, List.of());
    }

    /** An option without an argument. */
    public static ExtensionOption flag(String... names) {
        return new ExtensionOption(List.of(names), 0, "", false, false, List.of());
    }

    /** The same option with two arguments. */
    public ExtensionOption withTwoArguments() {
        return new ExtensionOption(names, 2, argument, invertible, mandatory, excludes);
    }

    /** The same option, that can be inverted. */
    public ExtensionOption canInvert() {
        return new ExtensionOption(names, arguments, argument, true, mandatory, excludes);
    }

    /** The same option, that must be there. */
    public ExtensionOption must() {
        return new ExtensionOption(names, arguments, argument, invertible, true, excludes);
    }

    /** The same option, that cannot stand beside others. */
    public ExtensionOption not(String... others) {
        return new ExtensionOption(names, arguments, argument, invertible, mandatory, List.of(others));
    }

    /** The name that messages use. */
    public String name() {
        return names.get(0);
    }
}
