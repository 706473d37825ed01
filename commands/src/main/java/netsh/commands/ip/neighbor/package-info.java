/** {@code ip neighbour}: its words, what they ask of the neighbour tables, and how neighbours are shown. */
package netsh.commands.ip.neighbor;
