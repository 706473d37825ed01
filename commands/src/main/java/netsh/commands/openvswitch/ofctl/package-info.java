/** The tool ovs-ofctl: reads flows, shows them, and speaks to a bridge as a controller does. */
package netsh.commands.openvswitch.ofctl;
