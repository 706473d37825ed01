/** How tcpdump prints frames: one class for each protocol. */
package netsh.commands.tcpdump.print;
