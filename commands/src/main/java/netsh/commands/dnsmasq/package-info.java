/** dnsmasq 2.90: a DHCP server with its leases, and a DNS server that answers from hosts, leases and options. */
package netsh.commands.dnsmasq;
