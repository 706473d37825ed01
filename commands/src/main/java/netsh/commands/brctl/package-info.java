/** The tool {@code brctl} of bridge-utils 1.7: a table of commands, what each asks of the kernel, and its sentences. */
package netsh.commands.brctl;
