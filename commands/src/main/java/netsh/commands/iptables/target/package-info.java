/** The words of targets ({@code -j}): one extension for each of the engine's actions. */
package netsh.commands.iptables.target;
