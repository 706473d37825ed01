/**
 * What whoever edits a command line asks about it: what can stand at the cursor, and what its parts are. The shell's own
 * parser cuts the line, the tools' own descriptions say what their words are.
 */
package netsh.commands.editing;
