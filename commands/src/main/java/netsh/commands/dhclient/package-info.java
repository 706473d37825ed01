/** dhclient, the DHCP client of ISC 4.4.3-P1: it gets leases, remembers them, and has dhclient-script apply them. */
package netsh.commands.dhclient;
