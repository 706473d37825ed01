/** The tool sysctl (procps 4.0.2), and /proc/sys as files. */
package netsh.commands.sysctl;
