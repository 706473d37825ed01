/** What match and target extensions share: their options, the words of refusals, and the names and numbers they read. */
package netsh.commands.iptables.extension;
