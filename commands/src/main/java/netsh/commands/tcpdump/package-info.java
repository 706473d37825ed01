/** tcpdump(8): what a packet socket sees, chosen by a filter and printed line by line as tcpdump 4.99 words it. */
package netsh.commands.tcpdump;
