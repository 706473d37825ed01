/** udhcpc, the DHCP client of busybox 1.35: it gets a lease and has a script apply it. */
package netsh.commands.udhcpc;
