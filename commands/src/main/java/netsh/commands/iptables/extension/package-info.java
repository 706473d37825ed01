/** Match and target extensions: each has the options, checks and words of one engine record. */
package netsh.commands.iptables.extension;
