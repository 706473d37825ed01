/** Regular expressions as POSIX and the GNU tools write them, carried out by Java's. */
package netsh.commands.regex;
