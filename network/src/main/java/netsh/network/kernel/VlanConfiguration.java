package netsh.network.kernel;

import java.util.Optional;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.link.VlanFlag;
import netsh.network.link.VlanLink;
import netsh.network.packet.EtherType;

/**
 * VLAN links of a namespace by the old way of ioctl SIOCSIFVLAN (vlan_ioctl_handler of net/8021q/vlan.c). Every request
 * makes the kernel load the module.
 */
public final class VlanConfiguration {
    private static final String MODULE = "8021q";

    private final NetworkNamespace namespace;
    private VlanNameType nameType = VlanNameType.RAW_PLUS_VID_NO_PAD;

    VlanConfiguration(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    /** How links are named that are added from now on. */
    public VlanNameType nameType() {
        return nameType;
    }

    /** Changes how links are named (SET_VLAN_NAME_TYPE_CMD). */
    public void setNameType(VlanNameType newNameType) {
        loadModule();
        nameType = newNameType;
    }

    /**
     * Adds a VLAN to a link (ADD_VLAN_CMD).
     *
     * @throws NetException ENODEV, ERANGE, EOPNOTSUPP or EEXIST
     */
    public VlanLink add(String parentName, long id) throws NetException {
        loadModule();
        Link parent = link(parentName);
        if (id < 0 || id > VlanLink.MOST_ID) {
            throw new NetException(Errno.ERANGE);
        }
        int number = (int) id;
        VlanLink vlan = VlanLink.create(nameType.nameOf(parent, number), parent, number, EtherType.VLAN_8021Q);
        vlan.register(namespace, Optional.empty());
        return vlan;
    }

    /** Removes a VLAN link (DEL_VLAN_CMD); ENODEV where there is no such link, EINVAL where it is another kind. */
    public void remove(String name) throws NetException {
        vlan(name).delete();
    }

    /** Maps a packet's priority to a tag's (SET_VLAN_EGRESS_PRIORITY_CMD); refuses as {@link #remove} does. */
    public void mapEgress(String name, long packetPriority, int tagPriority) throws NetException {
        vlan(name).mapEgress(packetPriority, tagPriority);
    }

    /** Maps a tag's priority to a packet's (SET_VLAN_INGRESS_PRIORITY_CMD); refuses as {@link #remove} does. */
    public void mapIngress(String name, int tagPriority, long packetPriority) throws NetException {
        vlan(name).mapIngress(tagPriority, packetPriority);
    }

    /**
     * Sets or clears the flags of a mask (SET_VLAN_FLAG_CMD).
     *
     * @throws NetException EINVAL also for bits that are no flags
     */
    public void setFlags(String name, long mask, boolean on) throws NetException {
        VlanLink vlan = vlan(name);
        long known = 0;
        for (VlanFlag flag : VlanFlag.values()) {
            known |= flag.bit();
        }
        if ((mask & ~known) != 0) {
            throw new NetException(Errno.EINVAL);
        }
        for (VlanFlag flag : VlanFlag.values()) {
            if ((mask & flag.bit()) != 0) {
                vlan.setFlag(flag, on);
            }
        }
    }

    private VlanLink vlan(String name) throws NetException {
        loadModule();
        if (link(name) instanceof VlanLink vlan) {
            return vlan;
        }
        throw new NetException(Errno.EINVAL);
    }

    private Link link(String name) throws NetException {
        Link link = namespace.links().byName(name);
        if (link == null) {
            throw new NetException(Errno.ENODEV);
        }
        return link;
    }

    private void loadModule() {
        namespace.machine().modules().load(MODULE);
    }
}
