/** The object {@code netns} of {@code ip}: names of namespaces, their numbers, and programs that run in them. */
package netsh.commands.ip.netns;
