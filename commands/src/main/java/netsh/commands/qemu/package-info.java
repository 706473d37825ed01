/**
 * Virtual machines: qemu and its image tool, and the lab's own {@code vm} and {@code console}. A guest is a machine with a
 * kernel of its own, whose network cards lead to taps of the host.
 */
package netsh.commands.qemu;
