/** Sockets as the open files of processes: reading and writing that waits, and who holds which. */
package netsh.commands.socket;
