/** {@code ip route}: its words, what they ask of the routing tables, and how routes are shown. */
package netsh.commands.ip.route;
