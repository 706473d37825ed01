package netsh.network.kernel;

import java.util.Locale;
import netsh.network.link.Link;

/** How the kernel names VLAN links that are added by number alone (enum vlan_name_types of linux/if_vlan.h). */
public enum VlanNameType {
    /** vlan0005. */
    PLUS_VID("VLAN_NAME_TYPE_PLUS_VID"),
    /** eth0.0005. */
    RAW_PLUS_VID("VLAN_NAME_TYPE_RAW_PLUS_VID"),
    /** vlan5. */
    PLUS_VID_NO_PAD("VLAN_NAME_TYPE_PLUS_VID_NO_PAD"),
    /** eth0.5. */
    RAW_PLUS_VID_NO_PAD("VLAN_NAME_TYPE_RAW_PLUS_VID_NO_PAD");

    private final String kernelName;

    VlanNameType(String kernelName) {
        this.kernelName = kernelName;
    }

    /** The name as /proc/net/vlan/config shows it. */
    public String kernelName() {
        return kernelName;
    }

    /** The name of a VLAN on a link, cut to what a link's name can hold. */
    String nameOf(Link parent, int id) {
        String name = switch (this) {
            case PLUS_VID -> String.format(Locale.ROOT, "vlan%04d", id);
            case RAW_PLUS_VID -> String.format(Locale.ROOT, "%s.%04d", parent.name(), id);
            case PLUS_VID_NO_PAD -> "vlan" + id;
            case RAW_PLUS_VID_NO_PAD -> parent.name() + "." + id;
        };
        return name.length() > Link.MOST_NAME_LENGTH ? name.substring(0, Link.MOST_NAME_LENGTH) : name;
    }
}
