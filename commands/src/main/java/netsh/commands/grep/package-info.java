/** grep (GNU grep 3.8). */
package netsh.commands.grep;
