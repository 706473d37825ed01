/** sed (GNU sed 4.9). */
package netsh.commands.sed;
