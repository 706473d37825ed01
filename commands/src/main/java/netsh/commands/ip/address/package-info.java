/** {@code ip address}: its words, what they ask of the links' addresses, and how addresses are shown. */
package netsh.commands.ip.address;
