package netsh.commands.shell;

import netsh.commands.shell.syntax.Command;

/**
 * A function.
 *
 * @param body   what it does
 * @param source the name of the script that defines it, for messages
 * @param text   how it is written
 */
record ShellFunction(Command body, String source, String text) {
}
