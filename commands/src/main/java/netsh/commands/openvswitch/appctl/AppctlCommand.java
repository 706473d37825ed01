package netsh.commands.openvswitch.appctl;

import java.util.List;
import netsh.commands.openvswitch.vswitchd.Vswitchd;
import netsh.commands.tool.ToolContext;
import netsh.network.openvswitch.Ofproto;

/**
 * A command of the daemon.
 *
 * @param usage its arguments, as the list of commands shows them
 * @param least how many arguments it has at least
 * @param most how many it has at most
 */
record AppctlCommand(String name, String usage, int least, int most, CommandAction action) {
    /** What a command does; the answer is what it prints. */
    @FunctionalInterface
    interface CommandAction {
        String answer(Request request) throws AppctlException;
    }

    /**
     * A command as it came.
     *
     * @param tool the tool that asks
     * @param daemon the daemon
     * @param arguments the words behind the command
     */
    record Request(ToolContext tool, Vswitchd daemon, List<String> arguments) {
        /** The bridge that an argument names. */
        Ofproto bridge(int index) throws AppctlException {
            return daemon.bridge(arguments.get(index)).orElseThrow(() -> new AppctlException("no such bridge"));
        }

        long nowNanos() {
            return tool.process().scheduler().events().nowNanos();
        }
    }
}
