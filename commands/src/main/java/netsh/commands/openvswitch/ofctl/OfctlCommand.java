package netsh.commands.openvswitch.ofctl;

/**
 * A command of the tool.
 *
 * @param least how many arguments it has at least
 * @param most how many it has at most
 * @param usage the arguments, for help
 */
record OfctlCommand(String name, int least, int most, String usage, CommandAction action) {
    /** What a command does. */
    @FunctionalInterface
    interface CommandAction {
        void perform(OfctlContext context) throws OfctlException;
    }
}
