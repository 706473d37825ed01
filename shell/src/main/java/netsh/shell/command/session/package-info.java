/** Own commands about the session: its steps, branches and files. */
package netsh.shell.command.session;
