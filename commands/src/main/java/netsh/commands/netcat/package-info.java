/** nc(1), the netcat of OpenBSD as Debian 12 has it, for UDP. */
package netsh.commands.netcat;
