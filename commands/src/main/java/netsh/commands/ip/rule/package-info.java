/** {@code ip rule}: its words, what they ask of the rules that choose a route table, and how rules are shown. */
package netsh.commands.ip.rule;
