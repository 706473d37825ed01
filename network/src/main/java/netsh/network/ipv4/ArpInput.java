package netsh.network.ipv4;

import java.time.Duration;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.neighbor.LinkNeighbors;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborSetting;
import netsh.network.neighbor.NeighborState;
import netsh.network.neighbor.NeighborUpdate;
import netsh.network.error.NetException;
import netsh.network.packet.ArpPacket;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;
import netsh.network.trace.DropReason;

/** Takes ARP messages: answers requests and learns from all (the answering half of net/ipv4/arp.c). */
final class ArpInput {
    private static final long NANOS_PER_MILLI = 1_000_000L;

    private final Ipv4Stack stack;

    ArpInput(Ipv4Stack stack) {
        this.stack = stack;
    }

    /** Takes a message that a link received (arp_rcv and arp_process). */
    void receive(Link link, MacAddress frameDestination, ArpPacket message) {
        InetDevice device = stack.device(link);
        boolean isForUs = frameDestination.isMulticast() || frameDestination.equals(link.address());
        if (device != null && isForUs && !link.usesArp()) {
            note(device, message, NeighborAddressAsked.Reaction.SILENT);
            return;
        }
        if (device == null || link.isLoopback() || !isForUs) {
            stack.observers().dropped(link, message, isForUs ? DropReason.IP_INADDRERRORS : DropReason.OTHERHOST);
            return;
        }
        Ipv4Address target = message.target();
        boolean isImpossible = target.isMulticast()
                || target.isLoopback() && !device.either(DeviceSetting.ROUTE_LOCALNET);
        boolean isUnwantedNews = message.sender().equals(target) && device.either(DeviceSetting.DROP_GRATUITOUS_ARP);
        if (isImpossible || isUnwantedNews) {
            stack.observers().dropped(link, message, DropReason.IP_INADDRERRORS);
            return;
        }
        process(device, frameDestination, message, false);
    }

    private void process(InetDevice device, MacAddress frameDestination, ArpPacket message, boolean isDelayed) {
        boolean isRequest = message.operation() == ArpPacket.Operation.REQUEST;
        if (isRequest && message.sender().isUnspecified()) {
            answerProbe(device, message);
            return;
        }
        if (isRequest && answer(device, frameDestination, message, isDelayed)) {
            return;
        }
        if (isRequest) {
            note(device, message, NeighborAddressAsked.Reaction.NOT_OURS);
        }
        learn(device, frameDestination, message);
    }

    /** Somebody looks whether an address is taken (RFC 5227). */
    private void answerProbe(InetDevice device, ArpPacket message) {
        if (stack.addressTypeOn(device.link(), message.target()) == RouteType.LOCAL
                && !ArpPolicy.ignores(stack, device, message.sender(), message.target())) {
            reply(device, message);
        }
    }

    /** Answers a request for an address of this host, or one that it stands in for; true where that was all. */
    private boolean answer(InetDevice device, MacAddress frameDestination, ArpPacket message, boolean isDelayed) {
        if (!device.forwards() && stack.addressTypeOn(device.link(), message.target()) == RouteType.UNICAST) {
            // The common case on a LAN: somebody asks for somebody else. Routing would refuse it.
            return false;
        }
        Flow flow = Flow.between(message.sender(), message.target());
        flow.in = device.link();
        RouteDecision decision = stack.routing().input(device, flow);
        if (decision.isRefused()) {
            return false;
        }
        if (decision.type == RouteType.LOCAL) {
            boolean isSilent = ArpPolicy.ignores(stack, device, message.sender(), message.target())
                    || device.either(DeviceSetting.ARP_FILTER)
                            && ArpPolicy.filters(stack, device, message.sender(), message.target());
            if (isSilent) {
                note(device, message, NeighborAddressAsked.Reaction.SILENT);
            } else if (learnFromRequest(device, message)) {
                reply(device, message);
            }
            return true;
        }
        if (decision.isLocal || !device.forwards() || !ArpPolicy.standsIn(stack, device, decision, message)) {
            return false;
        }
        if (learnFromRequest(device, message)) {
            answerForOther(device, frameDestination, message, isDelayed);
        }
        return true;
    }

    private void answerForOther(
            InetDevice device, MacAddress frameDestination, ArpPacket message, boolean isDelayed) {
        int most = device.neighbors().parameters().value(NeighborSetting.PROXY_DELAY);
        if (isDelayed || most == 0 || frameDestination.equals(device.link().address())) {
            reply(device, message);
            return;
        }
        Link link = device.link();
        long delay = (long) (stack.namespace().random().nextDouble() * most * NANOS_PER_MILLI);
        stack.namespace().events().schedule(Duration.ofNanos(delay), () -> {
            if (link.isUp() && stack.device(link) == device) {
                process(device, frameDestination, message, true);
            }
        });
    }

    private void note(InetDevice device, ArpPacket question, NeighborAddressAsked.Reaction reaction) {
        if (stack.observers().isActive()) {
            stack.observers().tell(new NeighborAddressAsked(device.link(), question, reaction));
        }
    }

    private void reply(InetDevice device, ArpPacket request) {
        Link link = device.link();
        ArpPacket reply = new ArpPacket(
                ArpPacket.Operation.REPLY, link.address(), request.target(), request.senderMac(), request.sender());
        note(device, request, NeighborAddressAsked.Reaction.ANSWERED);
        stack.noteAnswer(request, reply);
        stack.arp(link).send(reply, request.senderMac());
    }

    /** Who asks will send soon: its address is noted as stale (neigh_event_ns). */
    private boolean learnFromRequest(InetDevice device, ArpPacket message) {
        LinkNeighbors neighbors = device.neighbors();
        try {
            NeighborEntry entry = neighbors.findOrCreate(message.sender());
            neighbors.update(entry, message.senderMac(), NeighborState.STALE, NeighborUpdate.OVERRIDE);
            return true;
        } catch (NetException tableFull) {
            stack.observers().dropped(device.link(), message, DropReason.NEIGH_CREATEFAIL);
            return false;
        }
    }

    /** Learns from a reply, or from what somebody says of himself. */
    private void learn(InetDevice device, MacAddress frameDestination, ArpPacket message) {
        LinkNeighbors neighbors = device.neighbors();
        NeighborEntry entry = neighbors.find(message.sender());
        boolean isReply = message.operation() == ArpPacket.Operation.REPLY;
        boolean isGratuitous = message.sender().equals(message.target())
                && (!isReply || message.targetMac().equals(message.senderMac())
                        || message.targetMac().bits() == 0 || message.targetMac().isBroadcast())
                && stack.addressTypeOn(device.link(), message.sender()) == RouteType.UNICAST;
        if (entry == null) {
            entry = acceptNew(device, message, isGratuitous, isReply);
        }
        if (entry == null) {
            return;
        }
        long age = stack.namespace().events().nowNanos() - entry.updatedNanos();
        boolean mayOverride = isGratuitous
                || age > neighbors.parameters().value(NeighborSetting.LOCKTIME) * NANOS_PER_MILLI;
        boolean isAnswerToUs = isReply && frameDestination.equals(device.link().address());
        neighbors.update(
                entry,
                message.senderMac(),
                isAnswerToUs ? NeighborState.REACHABLE : NeighborState.STALE,
                mayOverride ? NeighborUpdate.OVERRIDE : NeighborUpdate.KEEP);
    }

    /** News of somebody unknown are taken only where arp_accept says so. */
    private NeighborEntry acceptNew(InetDevice device, ArpPacket message, boolean isGratuitous, boolean isReply) {
        int accept = device.highest(DeviceSetting.ARP_ACCEPT);
        boolean accepts = accept == 1
                || accept == 2 && device.isOnLink(message.sender(), Ipv4Address.ANY);
        boolean isGoodReply = isReply && stack.addressTypeOn(device.link(), message.sender()) == RouteType.UNICAST;
        if (!accepts || !isGratuitous && !isGoodReply) {
            return null;
        }
        try {
            return device.neighbors().findOrCreate(message.sender());
        } catch (NetException tableFull) {
            return null;
        }
    }
}
