/** {@code tc}: queueing disciplines, classes and filters of links. */
package netsh.commands.tc;
