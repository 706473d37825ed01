/** The filter expressions of pcap-filter(7). */
package netsh.commands.tcpdump.filter;
