/**
 * What tools describe their arguments with: sources of words from the live state, synopses of options and operands. Both
 * the completion of a command line and its colours come from these descriptions.
 */
package netsh.commands.completion;
