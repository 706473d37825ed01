/** What a guest's own tools print: the network applets of busybox 1.35, and the multi-call program itself. */
package netsh.commands.busybox;
