/** {@code ip maddress}: the groups that links listen to. */
package netsh.commands.ip.multicast;
