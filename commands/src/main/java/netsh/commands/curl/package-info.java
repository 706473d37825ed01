/** curl(1) 7.88.1 for HTTP over the lab's TCP. */
package netsh.commands.curl;
