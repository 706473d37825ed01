package netsh.commands.qemu;

import netsh.network.kernel.Machine;

/**
 * A guest that is switched on.
 *
 * @param name the name that {@code vm} knows it by
 * @param machine the machine inside
 */
public record RunningGuest(String name, Machine machine) {}
