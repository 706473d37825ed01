/**
 * The contract between the shell and what can be typed: a tool, the families tools come in, and what a running tool
 * gets from its machine.
 */
package netsh.commands.tool;
