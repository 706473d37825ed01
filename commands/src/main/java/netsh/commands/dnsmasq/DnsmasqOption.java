package netsh.commands.dnsmasq;

import java.util.List;
import netsh.commands.completion.Option;

/**
 * An option of dnsmasq.
 *
 * @param name its long name
 * @param letter its short name; '\0' where it has none
 * @param argument what its argument is called; empty where it takes none
 * @param optional whether the argument may be left out
 * @param effect what it does to the configuration
 * @param summary what it is for, for the help
 */
record DnsmasqOption(
        String name, char letter, String argument, boolean optional, Effect effect, String summary) {
    /** What an option does. */
    @FunctionalInterface
    interface Effect {
        /** Takes the argument in, "" where there is none. */
        void apply(Configuration configuration, String argument) throws BadOption;
    }

    static DnsmasqOption flag(String name, char letter, Configuration.Switch value, String summary) {
        return new DnsmasqOption(
                name, letter, "", false, (configuration, argument) -> configuration.switches.add(value), summary);
    }

    static DnsmasqOption valued(String name, char letter, String argument, Effect effect, String summary) {
        return new DnsmasqOption(name, letter, argument, false, effect, summary);
    }

    /** The option as completion offers it. */
    Option described() {
        List<String> names = letter == '\0' ? List.of("--" + name) : List.of("--" + name, "-" + letter);
        return new Option(names, argument, optional, summary);
    }

    boolean takesArgument() {
        return !argument.isEmpty();
    }
}
