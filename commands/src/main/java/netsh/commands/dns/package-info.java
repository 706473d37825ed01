/** Questions to name servers: dig, nslookup and host of BIND 9.18. */
package netsh.commands.dns;
