/** busybox's wget: fetches files over HTTP. */
package netsh.commands.wget;
