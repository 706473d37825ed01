/**
 * Open vSwitch: the kernel's datapath with its cache of flows, and the bridges of ovs-vswitchd that decide what a datapath
 * does with a packet, by tables of flows and by learning addresses.
 */
package netsh.network.openvswitch;
