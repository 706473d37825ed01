package netsh.shell.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import netsh.network.trace.DropReason;

/** Which remedies are considered for which reason: the place to add one to. */
final class Remedies {
    private static final Map<DropReason, List<Remedy>> BY_REASON = new EnumMap<>(DropReason.class);

    static {
        register(DropReason.LINK_DOWN, LinkRemedies::setUp, NeighborRemedies::unplugged);
        register(DropReason.DEV_READY, LinkRemedies::setUp, NeighborRemedies::unplugged);
        register(DropReason.NO_CARRIER, LinkRemedies::bringCarrier, NeighborRemedies::unplugged);
        register(DropReason.PKT_TOO_BIG, LinkRemedies::raiseMtu);
        register(DropReason.DUMMY_LINK, RouteRemedies::wrongRoute, RouteRemedies::noRoute);
        register(DropReason.BRIDGE_PORT_STATE, BridgeRemedies::portState);
        register(DropReason.BRIDGE_VLAN, VlanRemedies::membership);
        register(DropReason.OVS_VLAN, OpenvswitchRemedies::membership);
        register(DropReason.OVS_ACTION, OpenvswitchRemedies::flow);
        register(DropReason.BRIDGE_ISOLATED, BridgeRemedies::isolated);
        register(DropReason.BRIDGE_NO_FLOOD, BridgeRemedies::noFlood);
        register(DropReason.BRIDGE_NO_PORT, BridgeRemedies::staleEntry, NeighborRemedies::wrongAddress,
                NeighborRemedies::unplugged);
        register(DropReason.BRIDGE_SAME_PORT, BridgeRemedies::staleEntry, NeighborRemedies::wrongAddress);
        register(DropReason.VLAN_UNKNOWN, VlanRemedies::tag, VlanRemedies::membership);
        register(DropReason.OTHERHOST, NeighborRemedies::wrongAddress, BridgeRemedies::staleEntry);
        register(DropReason.UNICAST_IN_L2_MULTICAST, NeighborRemedies::wrongAddress);
        register(DropReason.NEIGH_FAILED, AddressRemedies::onBridgePort, NeighborRemedies::silent,
                RouteRemedies::wrongLink, NeighborRemedies::unplugged, TranslationRemedies::wrongSource,
                RouteRemedies::rule, RouteRemedies::wrongGateway,
                AddressRemedies::wrongMask, AddressRemedies::missing, TranslationRemedies::missing,
                VlanRemedies::mismatch);
        register(DropReason.IP_OUTNOROUTES, RouteRemedies::rule, LinkRemedies::downWithRoute,
                TranslationRemedies::wrongSource, AddressRemedies::noNetwork, RouteRemedies::noRoute,
                AddressRemedies::bare);
        register(DropReason.IP_INNOROUTES, RouteRemedies::rule, LinkRemedies::downWithRoute,
                TranslationRemedies::wrongSource, AddressRemedies::noNetwork, RouteRemedies::noRoute,
                AddressRemedies::bare);
        register(DropReason.NO_FORWARDING, NeighborRemedies::sharedAddress, NeighborRemedies::wrongAddress,
                HostRemedies::forwarding, RouteRemedies::wrongGateway, AddressRemedies::missing);
        register(DropReason.BLACKHOLE_ROUTE, RouteRemedies::rule, RouteRemedies::wrongRoute);
        register(DropReason.UNREACHABLE_ROUTE, RouteRemedies::rule, RouteRemedies::wrongRoute);
        register(DropReason.PROHIBIT_ROUTE, RouteRemedies::rule, RouteRemedies::wrongRoute);
        register(DropReason.IP_RPFILTER, HostRemedies::reversePathFilter);
        register(DropReason.MARTIAN_SOURCE, RouteRemedies::loop, AddressRemedies::duplicateSource,
                HostRemedies::reversePathFilter);
        register(DropReason.TTL_EXCEEDED, RouteRemedies::loop, HostRemedies::timeToLive);
        register(DropReason.NETFILTER_DROP, FirewallRemedies::rule);
        register(DropReason.ECHO_IGNORED, HostRemedies::echo);
        register(DropReason.NO_SOCKET, HostRemedies::listener, AddressRemedies::duplicate);
    }

    private Remedies() {}

    private static void register(DropReason reason, Remedy... remedies) {
        BY_REASON.put(reason, List.of(remedies));
    }

    /** What is behind a case, and what may repair it. */
    static Diagnosis diagnose(Case fault) {
        Diagnosis diagnosis = new Diagnosis();
        for (Remedy remedy : BY_REASON.getOrDefault(fault.loss().reason(), List.of())) {
            remedy.consider(fault, diagnosis);
        }
        TranslationRemedies.wrongSource(fault, diagnosis);
        TranslationRemedies.wrongDestination(fault, diagnosis);
        if (fault.isReply()) {
            TranslationRemedies.missing(fault, diagnosis);
        }
        return diagnosis;
    }
}
