/** iptables, iptables-save, iptables-restore and ip6tables, version 1.8.9 over nf_tables, and conntrack. */
package netsh.commands.iptables;
