/** Live files of the kernel that show links and namespaces: /sys/class/net and /run/netns. */
package netsh.commands.sysfs;
