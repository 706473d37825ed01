package netsh.commands.shell.syntax;

/**
 * Where a text stops being one of the shell language.
 *
 * @param start the first character at fault
 * @param end the one behind the last
 * @param message what bash says about it
 */
public record SyntaxFault(int start, int end, String message) {}
