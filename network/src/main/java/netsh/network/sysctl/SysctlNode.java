package netsh.network.sysctl;

/** A name under /proc/sys. */
public sealed interface SysctlNode permits SysctlDirectory, SysctlEntry {}
