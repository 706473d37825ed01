/** What the lab keeps in place of the Internet: a few pages, and the server outside that has them. */
package netsh.commands.internet;
