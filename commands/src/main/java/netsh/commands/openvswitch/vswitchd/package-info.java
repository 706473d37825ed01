/** What ovs-vswitchd does: makes the network as the database wants it, and writes the network's state into the database. */
package netsh.commands.openvswitch.vswitchd;
