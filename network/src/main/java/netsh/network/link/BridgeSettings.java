package netsh.network.link;

import java.util.EnumMap;
import java.util.Map;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.bridge.BridgeVlans;
import netsh.network.bridge.SpanningTree;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EtherType;

/** What can be set on a bridge, with the kernel's ranges (br_changelink of net/bridge/br_netlink.c). */
final class BridgeSettings {
    private static final long NANOS_PER_HUNDREDTH = 10_000_000;
    /** The kernel's clock ticks at 250 Hz; what it keeps in ticks comes back rounded to them. */
    private static final long NANOS_PER_TICK = 4_000_000;
    /** STP, pause and slow protocols are never forwarded (BR_GROUPFWD_RESTRICTED). */
    private static final int RESTRICTED_GROUPS = 0x7;
    private static final long LINK_LOCAL_GROUPS = 0x0180_c200_0000L;

    private final BridgeLink bridge;
    private final EnumMap<BridgeAttribute, Long> plain = new EnumMap<>(BridgeAttribute.class);
    private boolean vlanFiltering;
    private int vlanProtocol = EtherType.VLAN_8021Q;
    private int defaultPvid = 1;
    private int groupForwardMask;
    private MacAddress groupAddress = new MacAddress(LINK_LOCAL_GROUPS);
    private boolean linkLocalLearning = true;

    BridgeSettings(BridgeLink bridge) {
        this.bridge = bridge;
        plain.put(BridgeAttribute.MCAST_SNOOPING, 1L);
        plain.put(BridgeAttribute.MCAST_ROUTER, 1L);
        plain.put(BridgeAttribute.MCAST_HASH_ELASTICITY, 16L);
        plain.put(BridgeAttribute.MCAST_HASH_MAX, 4096L);
        plain.put(BridgeAttribute.MCAST_LAST_MEMBER_COUNT, 2L);
        plain.put(BridgeAttribute.MCAST_STARTUP_QUERY_COUNT, 2L);
        plain.put(BridgeAttribute.MCAST_LAST_MEMBER_INTERVAL, 100L);
        plain.put(BridgeAttribute.MCAST_MEMBERSHIP_INTERVAL, 26000L);
        plain.put(BridgeAttribute.MCAST_QUERIER_INTERVAL, 25500L);
        plain.put(BridgeAttribute.MCAST_QUERY_INTERVAL, 12500L);
        plain.put(BridgeAttribute.MCAST_QUERY_RESPONSE_INTERVAL, 1000L);
        plain.put(BridgeAttribute.MCAST_STARTUP_QUERY_INTERVAL, 3124L);
        plain.put(BridgeAttribute.MCAST_IGMP_VERSION, 2L);
        plain.put(BridgeAttribute.MCAST_MLD_VERSION, 1L);
    }

    // ---- what the data path asks ----------------------------------------------------------------------------------

    boolean vlanFiltering() {
        return vlanFiltering;
    }

    int vlanProtocol() {
        return vlanProtocol;
    }

    int defaultPvid() {
        return defaultPvid;
    }

    int groupForwardMask() {
        return groupForwardMask;
    }

    MacAddress groupAddress() {
        return groupAddress;
    }

    boolean learnsFromLinkLocalGroups() {
        return linkLocalLearning;
    }

    // ---- by attribute ---------------------------------------------------------------------------------------------

    long value(BridgeAttribute attribute) {
        SpanningTree tree = bridge.spanningTree();
        return switch (attribute) {
            case FORWARD_DELAY -> hundredths(tree.times().forwardDelay());
            case HELLO_TIME -> hundredths(tree.times().hello());
            case MAX_AGE -> hundredths(tree.times().maxAge());
            case AGEING_TIME -> hundredths(tree.times().ageing());
            case STP_STATE -> tree.isEnabled() ? 1 : 0;
            case PRIORITY -> tree.bridgeId().priority();
            case VLAN_FILTERING -> vlanFiltering ? 1 : 0;
            case VLAN_PROTOCOL -> vlanProtocol;
            case VLAN_DEFAULT_PVID -> defaultPvid;
            case GROUP_FWD_MASK -> groupForwardMask;
            case GROUP_ADDRESS -> groupAddress.bits();
            case NO_LINKLOCAL_LEARN -> linkLocalLearning ? 0 : 1;
            default -> plain.getOrDefault(attribute, 0L);
        };
    }

    void change(EnumMap<BridgeAttribute, Long> wanted) throws NetException {
        for (Map.Entry<BridgeAttribute, Long> setting : wanted.entrySet()) {
            change(setting.getKey(), setting.getValue());
        }
    }

    private void change(BridgeAttribute attribute, long value) throws NetException {
        SpanningTree tree = bridge.spanningTree();
        switch (attribute) {
            case FORWARD_DELAY -> {
                if (tree.isEnabled()) {
                    checkSeconds(value, 2, 30);
                }
                tree.times().setForwardDelay(nanos(value), tree.isRoot());
            }
            case HELLO_TIME -> {
                checkSeconds(value, 1, 10);
                tree.times().setHello(nanos(value), tree.isRoot());
            }
            case MAX_AGE -> {
                checkSeconds(value, 6, 40);
                tree.times().setMaxAge(nanos(value), tree.isRoot());
            }
            case AGEING_TIME -> {
                tree.times().setAgeing(nanos(value));
                bridge.addresses().collectSoon();
            }
            case STP_STATE -> tree.setEnabled(value != 0);
            case PRIORITY -> tree.setPriority((int) value);
            case VLAN_FILTERING -> vlanFiltering = value != 0;
            case VLAN_PROTOCOL -> changeVlanProtocol((int) value);
            case VLAN_DEFAULT_PVID -> changeDefaultPvid((int) value);
            case GROUP_FWD_MASK -> {
                refuseUnless((value & RESTRICTED_GROUPS) == 0);
                groupForwardMask = (int) value;
            }
            case GROUP_ADDRESS -> changeGroupAddress(value);
            case FDB_FLUSH -> bridge.addresses().flush(null);
            case NO_LINKLOCAL_LEARN -> linkLocalLearning = value == 0;
            default -> changePlain(attribute, value);
        }
    }

    private void changePlain(BridgeAttribute attribute, long value) throws NetException {
        switch (attribute) {
            case MCAST_ROUTER -> refuseUnless(value <= 2);
            case MCAST_IGMP_VERSION -> refuseUnless(value == 2 || value == 3);
            case MCAST_MLD_VERSION -> refuseUnless(value == 1 || value == 2);
            case VLAN_STATS_ENABLED -> refuseUnless(value <= 1);
            case VLAN_STATS_PER_PORT -> {
                refuseUnless(value <= 1);
                if (bridge.vlanMemberships().existOnPorts()) {
                    throw new NetException(Errno.EBUSY);
                }
            }
            default -> { }
        }
        long kept = attribute == BridgeAttribute.MCAST_HASH_ELASTICITY ? value(attribute) : value;
        plain.put(attribute, kept);
    }

    private void changeVlanProtocol(int protocol) throws NetException {
        if (protocol != EtherType.VLAN_8021Q && protocol != EtherType.VLAN_8021AD) {
            throw new NetException(Errno.EPROTONOSUPPORT);
        }
        vlanProtocol = protocol;
    }

    private void changeDefaultPvid(int pvid) throws NetException {
        refuseUnless(pvid <= BridgeVlans.MOST_ID);
        if (pvid == defaultPvid) {
            return;
        }
        int oldPvid = defaultPvid;
        defaultPvid = pvid;
        bridge.vlanMemberships().changeDefault(oldPvid, pvid);
    }

    private void changeGroupAddress(long bits) throws NetException {
        refuseUnless((bits & ~0xfL) == LINK_LOCAL_GROUPS);
        int last = (int) bits & 0xf;
        refuseUnless(last == 0 || last > 3);
        groupAddress = new MacAddress(bits);
    }

    private static long hundredths(long nanos) {
        return nanos / NANOS_PER_HUNDREDTH;
    }

    private static long nanos(long hundredths) {
        long nanos = hundredths * NANOS_PER_HUNDREDTH;
        return nanos - nanos % NANOS_PER_TICK;
    }

    private static void checkSeconds(long hundredths, int least, int most) throws NetException {
        if (hundredths < 100L * least || hundredths > 100L * most) {
            throw new NetException(Errno.ERANGE);
        }
    }

    private static void refuseUnless(boolean condition) throws NetException {
        if (!condition) {
            throw new NetException(Errno.EINVAL);
        }
    }
}
