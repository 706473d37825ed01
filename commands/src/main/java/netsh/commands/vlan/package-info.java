/** The tool {@code vconfig}, the original C program 1.9, and the files under /proc/net/vlan. */
package netsh.commands.vlan;
