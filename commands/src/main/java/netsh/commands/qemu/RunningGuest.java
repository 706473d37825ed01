package netsh.commands.qemu;

import netsh.commands.tool.Userland;
import netsh.network.kernel.Machine;

/**
 * A guest that is switched on.
 *
 * @param name the name that {@code vm} knows it by
 * @param userland the machine inside, with its files and processes
 */
public record RunningGuest(String name, Userland userland) {
    /** The machine inside. */
    public Machine machine() {
        return userland.machine();
    }
}
