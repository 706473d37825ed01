/** The tool ovs-appctl: asks the running daemon. */
package netsh.commands.openvswitch.appctl;
