/** Messages of the domain name system, as values and as octets (RFC 1035, RFC 3596, RFC 6891). */
package netsh.network.dns;
