/** The tool {@code bridge} of iproute2: ports, the forwarding database, VLANs and their monitor. */
package netsh.commands.bridge;
