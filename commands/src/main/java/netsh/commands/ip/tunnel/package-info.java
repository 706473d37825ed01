/** The object {@code tunnel} of {@code ip}: tunnels straight over IPv4 and, with -6, over IPv6. */
package netsh.commands.ip.tunnel;
