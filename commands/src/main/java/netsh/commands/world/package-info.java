/** Puts the lab together: the host with its tools, the router outside, and what a guest has. */
package netsh.commands.world;
