/** Words that the objects of {@code ip} about addresses and routes share: prefixes, addresses, names of numbers. */
package netsh.commands.ip.inet;
