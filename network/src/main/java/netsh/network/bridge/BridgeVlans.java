package netsh.network.bridge;

import java.util.ArrayList;
import java.util.List;

/** The VLANs that a port, or the bridge itself, belongs to (struct net_bridge_vlan_group), by rising number. */
public final class BridgeVlans {
    /** The largest VLAN number that can be configured. */
    public static final int MOST_ID = 4094;

    /**
     * One VLAN of a port.
     *
     * @param id its number, 1-4094
     * @param untagged whether its frames leave without tag
     */
    public record Membership(int id, boolean untagged) {}

    private final List<Membership> memberships = new ArrayList<>(1);
    private int pvid;

    /** The VLAN of frames that come in without tag; 0 where they are refused. */
    public int pvid() {
        return pvid;
    }

    /** All memberships, by rising number. */
    public List<Membership> all() {
        return List.copyOf(memberships);
    }

    /** Whether it belongs to any VLAN. */
    public boolean isEmpty() {
        return memberships.isEmpty();
    }

    /** Whether it belongs to a VLAN. */
    public boolean contains(int id) {
        return position(id) >= 0;
    }

    /** Whether it belongs to a VLAN and sends its frames without tag. */
    public boolean isUntagged(int id) {
        int position = position(id);
        return position >= 0 && memberships.get(position).untagged();
    }

    /**
     * Joins a VLAN or changes how.
     *
     * @return whether anything changed
     */
    public boolean add(int id, boolean asPvid, boolean untagged) {
        int oldPvid = pvid;
        if (asPvid) {
            pvid = id;
        } else if (pvid == id) {
            pvid = 0;
        }
        Membership membership = new Membership(id, untagged);
        int position = position(id);
        if (position < 0) {
            memberships.add(-position - 1, membership);
            return true;
        }
        return !membership.equals(memberships.set(position, membership)) || oldPvid != pvid;
    }

    /** Leaves a VLAN; false where it did not belong to it. */
    public boolean remove(int id) {
        int position = position(id);
        if (position < 0) {
            return false;
        }
        memberships.remove(position);
        if (pvid == id) {
            pvid = 0;
        }
        return true;
    }

    private int position(int id) {
        int low = 0;
        int high = memberships.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(memberships.get(middle).id(), id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
