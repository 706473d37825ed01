/** The own commands that explain: why a packet arrives or does not. */
package netsh.shell.command.explain;
