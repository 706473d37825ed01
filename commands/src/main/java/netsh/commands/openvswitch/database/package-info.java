/** Open vSwitch's configuration database: typed tables in memory, and the texts in which ovs-vsctl reads and writes values. */
package netsh.commands.openvswitch.database;
