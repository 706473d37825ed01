package netsh.network.openvswitch;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.OpenvswitchLink;
import netsh.network.link.VxlanLink;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;
import netsh.network.tunnel.VxlanDestination;
import netsh.network.tunnel.VxlanFlag;
import netsh.network.tunnel.VxlanSettings;

/**
 * The kernel's datapath, which all bridges of a machine share (net/openvswitch/datapath.c): ports, a cache of flows, and what
 * is done with packets. A packet that the cache does not know goes up to its port's bridge, which translates it.
 */
public final class Datapath implements OpenvswitchLink.Datapath {
    private static final String SYSTEM_NAME = "ovs-system";
    private static final int TUNNEL_MTU = 65000;

    private final NetworkNamespace namespace;
    private final Consumer<Link> portGone;
    private final OpenvswitchLink system;
    private final TreeMap<Integer, Link> links = new TreeMap<>();
    private final Map<Link, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, OfPort> ports = new TreeMap<>();
    private final Map<Integer, TunnelTable> tunnels = new TreeMap<>();
    private final FlowCache cache;
    private final LoopGuard loopGuard = new LoopGuard(this);
    private long generation;

    /**
     * Makes the datapath, and its link ovs-system in a namespace.
     *
     * @param portGone is told of a port's link that the kernel removed, after the datapath let it go
     */
    public Datapath(NetworkNamespace namespace, Consumer<Link> portGone) throws NetException {
        this.namespace = namespace;
        this.portGone = portGone;
        cache = new FlowCache(namespace.events());
        system = new OpenvswitchLink(SYSTEM_NAME, namespace.drawAddress(SYSTEM_NAME), this, true);
        system.register(namespace, Optional.empty());
        system.addPromiscuity(1);
        place(0, system);
    }

    // ---- ports ----------------------------------------------------------------------------------------------------

    /** The namespace that it was made in. */
    public NetworkNamespace namespace() {
        return namespace;
    }

    /** Its ports' links by number; 0 is its own. */
    @Override
    public Map<Integer, Link> links() {
        return Collections.unmodifiableMap(links);
    }

    /** The link of a number. */
    public Optional<Link> link(int number) {
        return Optional.ofNullable(links.get(number));
    }

    /** Makes an internal port with a link of that name; answers its number. */
    public int addInternal(String name, MacAddress address) throws NetException {
        OpenvswitchLink link = new OpenvswitchLink(name, address, this, false);
        link.register(namespace, Optional.empty());
        link.addPromiscuity(1);
        return place(nextNumber(), link);
    }

    /**
     * Takes a link as a port; answers its number.
     *
     * @throws NetException EINVAL for a link that cannot be one, EBUSY where it is a port of something else
     */
    public int addLink(Link link) throws NetException {
        system.attach(link, (port, frame) -> {
            input(port, frame);
            return false;
        });
        return place(nextNumber(), link);
    }

    /** The link that all VXLAN tunnels of a UDP port share. */
    private static String vxlanName(int udpPort) {
        return "vxlan_sys_" + udpPort;
    }

    /**
     * The port of all VXLAN tunnels of a UDP port, made where it is new.
     *
     * @throws NetException EADDRINUSE where something else has the UDP port open
     */
    public int vxlanPort(int udpPort) throws NetException {
        Link present = namespace.links().byName(vxlanName(udpPort));
        if (present != null && numbers.containsKey(present)) {
            return numbers.get(present);
        }
        VxlanSettings settings = new VxlanSettings().destinationPort(udpPort).flag(VxlanFlag.EXTERNAL, true)
                .flag(VxlanFlag.LEARNING, false).flag(VxlanFlag.ZERO_CHECKSUM6_RECEIVED, true);
        VxlanLink link = VxlanLink.create(
                vxlanName(udpPort), namespace.drawAddress(vxlanName(udpPort)), namespace, settings);
        link.register(namespace, Optional.empty());
        int number = addLink(link);
        link.setMtu(TUNNEL_MTU);
        link.open();
        link.setReceiver((source, destination, identifier, frame) ->
                inputFromTunnel(link, source, destination, identifier, frame));
        return number;
    }

    /** The lowest number that is free, as the kernel chooses. */
    private int nextNumber() {
        int number = 1;
        while (links.containsKey(number)) {
            number++;
        }
        return number;
    }

    private int place(int number, Link link) {
        links.put(number, link);
        numbers.put(link, number);
        return number;
    }

    /** Says that a port of a bridge is one of the tunnels that share a number. */
    void addTunnel(int number, OfPort port) {
        tunnels.computeIfAbsent(number, key -> new TunnelTable()).add(port);
        changed();
    }

    void removeTunnel(int number, OfPort port) {
        if (tunnels.containsKey(number)) {
            tunnels.get(number).remove(port);
        }
        changed();
    }

    /** Says which port of a bridge a number belongs to. */
    public void assign(int number, OfPort port) {
        ports.put(number, port);
        changed();
    }

    /** The bridge's port of a number. */
    public Optional<OfPort> port(int number) {
        return Optional.ofNullable(ports.get(number));
    }

    /** Takes a port out; an internal one's link is removed. */
    public void removePort(int number) {
        Link link = links.get(number);
        if (link == null) {
            return;
        }
        forget(link);
        if (link instanceof OpenvswitchLink) {
            link.addPromiscuity(-1);
            link.delete();
        } else {
            system.detach(link);
            if (link instanceof VxlanLink) {
                link.delete();
            }
        }
    }

    private void forget(Link link) {
        Integer number = numbers.remove(link);
        links.remove(number);
        ports.remove(number);
        tunnels.remove(number);
        changed();
    }

    @Override
    public void portRemoved(Link link) {
        if (!numbers.containsKey(link)) {
            return;
        }
        forget(link);
        if (!(link instanceof OpenvswitchLink)) {
            system.detach(link);
        }
        portGone.accept(link);
    }

    /** Removes the datapath and its link; its ports have been removed before. */
    public void delete() {
        forget(system);
        system.addPromiscuity(-1);
        system.delete();
    }

    // ---- flows ----------------------------------------------------------------------------------------------------

    /** What it has cached and counted. */
    public FlowCache cache() {
        return cache;
    }

    /** Everything cached is to be looked at again before it is used (revalidation). */
    public void changed() {
        generation++;
    }

    /** The flows that it has cached, those that something changed for brought up to date. */
    public List<DatapathFlow> flows() {
        for (DatapathFlow flow : cache.flows()) {
            if (!flow.isCurrent(generation)) {
                revalidate(flow);
            }
        }
        return cache.flows();
    }

    private boolean revalidate(DatapathFlow flow) {
        OfPort port = portOf(flow.key());
        if (port == null) {
            cache.remove(flow);
            return false;
        }
        FlowKey packet = flow.key().copy();
        packet.set(Field.IN_PORT, port.number());
        Translation.Result result = Translation.quiet(port.bridge(), packet);
        if (!result.looked().equals(flow.mask())) {
            cache.remove(flow);
            return false;
        }
        flow.become(result, generation);
        return true;
    }

    // ---- packets --------------------------------------------------------------------------------------------------

    @Override
    public void receive(OpenvswitchLink link, EthernetFrame frame) {
        input(link, frame);
    }

    private void input(Link link, EthernetFrame frame) {
        Integer number = numbers.get(link);
        OfPort port = number == null ? null : ports.get(number);
        if (port == null) {
            namespace.observers().dropped(link, frame, DropReason.OVS_NO_PORT);
            return;
        }
        if (port.bridge().tree().receive(port, frame)) {
            return;
        }
        if (loopGuard.admits(link, frame)) {
            FlowKey packet = FlowExtraction.of(frame, number);
            process(link, port, packet, frame);
        }
    }

    private void inputFromTunnel(
            VxlanLink link, IpAddress source, IpAddress destination, long identifier, EthernetFrame frame) {
        int number = numbers.get(link);
        FlowKey packet = FlowExtraction.of(frame, number);
        packet.set(Field.TUN_ID, identifier);
        packet.set(Field.TUN_SRC, ((Ipv4Address) source).bits() & 0xffff_ffffL);
        packet.set(Field.TUN_DST, ((Ipv4Address) destination).bits() & 0xffff_ffffL);
        OfPort port = portOf(packet);
        if (port == null) {
            namespace.observers().dropped(link, frame, DropReason.OVS_NO_PORT);
        } else if (loopGuard.admits(link, frame)) {
            process(link, port, packet, frame);
        }
    }

    /** The bridge's port that a packet came in through, null where there is none. */
    private OfPort portOf(FlowKey packet) {
        int number = (int) packet.get(Field.IN_PORT);
        TunnelTable table = tunnels.get(number);
        return table == null ? ports.get(number) : table.find(packet);
    }

    /** The bridge's port that the packets of a cached flow came in through. */
    public Optional<OfPort> portOf(DatapathFlow flow) {
        return Optional.ofNullable(portOf(flow.key()));
    }

    private void process(Link link, OfPort port, FlowKey packet, EthernetFrame frame) {
        long now = namespace.events().nowNanos();
        DatapathFlow flow = cache.find(packet);
        if (flow != null && (flow.isCurrent(generation) || revalidate(flow))) {
            flow.count(now, frame.length());
            tell(frame, flow.decisions());
            execute(link, frame, flow.actions());
            return;
        }
        cache.countMiss();
        long generationBefore = generation;
        FlowKey seenByBridge = packet.copy();
        seenByBridge.set(Field.IN_PORT, port.number());
        Translation.Result result = Translation.learning(port.bridge(), seenByBridge);
        for (Translation.Credit credit : result.credits()) {
            credit.apply(now, frame.length());
        }
        cache.add(packet, result, generationBefore);
        tell(frame, result.decisions());
        execute(link, frame, result.actions());
    }

    private void tell(EthernetFrame frame, List<NormalForwarding.Decision> decisions) {
        if (namespace.observers().isActive()) {
            for (NormalForwarding.Decision decision : decisions) {
                SwitchedFrames.tell(namespace.observers(), system, frame, decision);
            }
        }
    }

    private void execute(Link from, EthernetFrame frame, List<DatapathAction> actions) {
        if (actions.isEmpty()) {
            namespace.observers().dropped(from, frame, DropReason.OVS_ACTION);
            return;
        }
        EthernetFrame current = frame;
        DatapathAction.Set tunnel = null;
        boolean delivered = false;
        for (DatapathAction action : actions) {
            if (action instanceof DatapathAction.Output output) {
                delivered |= send(output.port(), current, tunnel);
            } else if (action instanceof DatapathAction.PushVlan push) {
                current = current.pushTag(push.protocol(), push.vlan(), push.priority());
            } else if (action instanceof DatapathAction.PopVlan) {
                current = current.tag() == null ? current : current.popTag();
            } else if (action instanceof DatapathAction.Set set && set.header() == DatapathAction.Header.TUNNEL) {
                tunnel = set;
            } else if (action instanceof DatapathAction.Set set) {
                current = FrameRewrite.apply(current, set);
            } else {
                delivered = true;
            }
        }
        if (!delivered) {
            namespace.observers().dropped(from, frame, DropReason.BRIDGE_NO_PORT);
        }
    }

    /** Sends a frame out through a port; false where that could not be, since the link is down or has no carrier. */
    private boolean send(int number, EthernetFrame frame, DatapathAction.Set tunnel) {
        Link link = links.get(number);
        if (link == null || !link.isUp() || !link.hasCarrier()) {
            return false;
        }
        if (link instanceof OpenvswitchLink internal) {
            internal.deliver(frame);
        } else if (link instanceof VxlanLink vxlan && tunnel != null) {
            Ipv4Address remote = new Ipv4Address((int) tunnel.value().get(Field.TUN_DST));
            long local = tunnel.value().get(Field.TUN_SRC);
            vxlan.sendTo(
                    new VxlanDestination(remote, vxlan.settings().destinationPort(),
                            (int) tunnel.value().get(Field.TUN_ID), Optional.empty()),
                    local == 0 ? Optional.empty() : Optional.of(new Ipv4Address((int) local)), frame);
        } else {
            link.transmit(frame);
        }
        return true;
    }
}
