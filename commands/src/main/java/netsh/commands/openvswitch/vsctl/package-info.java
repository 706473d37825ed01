/** The tool ovs-vsctl: commands on the configuration database, all of one line in one transaction. */
package netsh.commands.openvswitch.vsctl;
