/** Messages of the dynamic host configuration protocol for IPv4, as values and as octets (RFC 2131, RFC 2132). */
package netsh.network.dhcp;
