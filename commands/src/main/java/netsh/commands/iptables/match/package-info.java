/** The words of matches ({@code -m}): one extension for each of the engine's match records. */
package netsh.commands.iptables.match;
