/** The tool traceroute 2.1: which routers a packet passes. */
package netsh.commands.traceroute;
