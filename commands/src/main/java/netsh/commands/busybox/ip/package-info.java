/** Busybox's {@code ip}: iproute2's words in part, with messages and layouts of its own. */
package netsh.commands.busybox.ip;
