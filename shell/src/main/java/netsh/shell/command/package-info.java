/**
 * The console's own commands: what can be typed at the prompt beside the lab's tools. None has the name of a real tool or
 * of a shell builtin with another meaning, but for {@code help}: at the prompt ours is meant, in scripts there is only the
 * shell's.
 */
package netsh.shell.command;
