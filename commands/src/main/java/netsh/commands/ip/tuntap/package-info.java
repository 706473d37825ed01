/** The object {@code tuntap} of {@code ip}: persistent tun and tap links. */
package netsh.commands.ip.tuntap;
