/** nc(1), the netcat of OpenBSD as Debian 12 has it. */
package netsh.commands.netcat;
