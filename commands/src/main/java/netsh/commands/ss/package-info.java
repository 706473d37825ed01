/** ss(8) of iproute2 6.1: sockets of TCP and UDP, their timers and figures, and filters over them. */
package netsh.commands.ss;
