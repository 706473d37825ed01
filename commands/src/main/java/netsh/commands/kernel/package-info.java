/** Tools that look into the kernel: its modules (kmod 30) and its log, and the file /proc/modules. */
package netsh.commands.kernel;
