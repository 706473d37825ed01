/**
 * The own commands that tell what there is: {@code help}, {@code lab} and {@code man}. bash has a builtin of the name
 * {@code help}, too; at the prompt ours is meant, in a script there is only the shell's.
 */
package netsh.shell.command.help;
