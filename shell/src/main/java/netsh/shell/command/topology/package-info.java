/** The own command that draws the lab. */
package netsh.shell.command.topology;
