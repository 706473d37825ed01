package netsh.shell.lab;

import netsh.commands.tool.Userland;
import netsh.network.kernel.NetworkNamespace;

/**
 * A namespace of a machine of the lab.
 *
 * @param name what people call it: {@code lab} for the host's first, a namespace's name, a guest's name, {@code vm1:r1}
 *     for a namespace of a guest
 * @param machine the machine it is on
 * @param namespace the namespace
 */
public record LabPlace(String name, Userland machine, NetworkNamespace namespace) {}
