/** Open vSwitch's tools: ovs-vsctl, ovs-ofctl, ovs-appctl and their like, over one database and one daemon a host. */
package netsh.commands.openvswitch;
