/** {@code ip vrf}: links that stand for route tables, and the processes whose sockets are bound to them. */
package netsh.commands.ip.vrf;
