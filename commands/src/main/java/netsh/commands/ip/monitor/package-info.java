/** The object {@code monitor} of {@code ip}: what the kernel tells its listeners, printed by the objects that it is about. */
package netsh.commands.ip.monitor;
