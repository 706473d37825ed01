/** The tools of net-tools 2.10: ifconfig, route, arp, netstat and hostname. */
package netsh.commands.nettools;
