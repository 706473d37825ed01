/** The tools of iputils 20221126: ping and arping; what they ask of the network, when, and what they print of it. */
package netsh.commands.ping;
