/** The own commands that explain: why a packet arrives or does not, and what is wrong in a lab. */
package netsh.shell.command.explain;
