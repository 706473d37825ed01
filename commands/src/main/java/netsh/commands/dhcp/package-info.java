/** What the DHCP clients share: the socket of a host that has no address yet, and the forms of option values. */
package netsh.commands.dhcp;
