package netsh.network.openvswitch;

/** How a port takes part in VLANs (Port.vlan_mode of ovs-vswitchd.conf.db(5)). */
public enum VlanMode {
    /** It belongs to one VLAN, whose frames it carries without a tag. */
    ACCESS,
    /** It carries tagged frames of several VLANs, and untagged ones of VLAN 0. */
    TRUNK,
    /** As a trunk; untagged frames belong to its native VLAN, which leaves with a tag. */
    NATIVE_TAGGED,
    /** As a trunk; untagged frames belong to its native VLAN, which leaves without a tag. */
    NATIVE_UNTAGGED
}
