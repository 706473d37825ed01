/** Address values: parse, print and compare. Nothing here knows of a packet or a link. */
package netsh.network.addr;
