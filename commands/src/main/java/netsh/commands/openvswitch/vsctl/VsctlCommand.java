package netsh.commands.openvswitch.vsctl;

import java.util.List;
import java.util.Optional;
import netsh.commands.openvswitch.database.DatabaseException;

/**
 * A command of the tool.
 *
 * @param name the word
 * @param least how many arguments it has at least
 * @param most how many it has at most
 * @param usage the arguments, for help
 * @param options the options that may stand before it; one that ends in = has an argument
 * @param action what it does
 */
record VsctlCommand(String name, int least, int most, String usage, List<String> options, CommandAction action) {
    /** The most of a command without limit. */
    static final int ANY = Integer.MAX_VALUE;

    /** What a command does. */
    @FunctionalInterface
    interface CommandAction {
        void perform(VsctlContext context) throws VsctlException, DatabaseException;
    }

    static VsctlCommand of(String name, int least, int most, String usage, CommandAction action, String... options) {
        return new VsctlCommand(name, least, most, usage, List.of(options), action);
    }

    Optional<String> option(String optionName) {
        return options.stream().filter(option -> option.equals(optionName) || option.equals(optionName + "=")).findFirst();
    }
}
