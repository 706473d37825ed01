package netsh.network.netfilter.conntrack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.PacketTracking;
import netsh.network.netfilter.Verdict;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.time.EventQueue;

/** Connection tracking of a namespace (nf_conntrack_core.c). */
public final class Conntrack {
    private final EventQueue clock;
    private final ConnectionTable table = new ConnectionTable();
    private final ConntrackTimeouts timeouts = new ConntrackTimeouts();
    /** Packets on their way through the loopback link, which keep what tracking knows of them. */
    private final Deque<PacketContext> looping = new ArrayDeque<>(0);

    /** Tracking without connections. */
    public Conntrack(EventQueue clock) {
        this.clock = clock;
    }

    /** How long connections are kept; can be changed. */
    public ConntrackTimeouts timeouts() {
        return timeouts;
    }

    /** All connections, oldest first. */
    public List<Connection> connections() {
        return table.all(clock.nowNanos());
    }

    /** Forgets the connections that a test tells; answers how many. */
    public int forgetIf(Predicate<Connection> test) {
        return table.removeIf(test);
    }

    /** Finds or makes the connection of a whole packet that comes in or that the host sends (nf_conntrack_in). */
    public void track(PacketContext context) {
        if (context.in != null && context.in.isLoopback()) {
            takeFromLoopback(context);
        }
        if (context.connection != null || context.tracking == PacketTracking.UNTRACKED) {
            return;
        }
        EthernetPayload quoted = quoted(context.payload());
        if (quoted != null) {
            trackError(context, quoted);
            return;
        }
        FlowTuple tuple = FlowTuples.of(context.packet);
        if (tuple == null) {
            return;
        }
        Tracker.Outcome outcome = follow(context, tuple);
        if (outcome == Tracker.Outcome.BEGIN_ANEW) {
            forget(context.connection);
            follow(context, tuple);
        } else if (outcome == Tracker.Outcome.FORGET) {
            table.bury(context.connection);
        } else if (outcome == Tracker.Outcome.INVALID) {
            context.connection = null;
            context.tracking = PacketTracking.INVALID;
        }
    }

    private Tracker.Outcome follow(PacketContext context, FlowTuple tuple) {
        long now = clock.nowNanos();
        Tracker tracker = Tracker.of(tuple.protocol());
        Connection connection = table.find(tuple, now);
        if (connection == null) {
            if (!tracker.canBegin(tuple, context)) {
                return Tracker.Outcome.INVALID;
            }
            connection = new Connection(tuple);
            tracker.begin(connection, now);
        }
        context.connection = connection;
        context.reply = !tuple.equals(connection.original());
        context.tracking =
                context.reply || connection.hasSeenReply() ? PacketTracking.ESTABLISHED : PacketTracking.NEW;
        Tracker.Outcome outcome = tracker.follow(connection, context, timeouts, now);
        if (context.reply && outcome == Tracker.Outcome.FOLLOWED) {
            connection.seeReply();
        }
        return outcome;
    }

    /** Ties an ICMP error to the connection of the packet that it is about (nf_conntrack_inet_error). */
    private void trackError(PacketContext context, EthernetPayload quoted) {
        FlowTuple tuple = FlowTuples.of(quoted);
        if (tuple == null) {
            return;
        }
        FlowTuple answer = tuple.inverse();
        Connection connection = table.find(answer, clock.nowNanos());
        if (connection == null) {
            return;
        }
        boolean reply = !answer.equals(connection.original());
        FlowTuple direction = reply ? connection.reply() : connection.original();
        if (context.packet instanceof Ipv4Packet packet && !packet.destination().equals(direction.destination())) {
            return;
        }
        context.connection = connection;
        context.reply = reply;
        context.tracking = PacketTracking.RELATED;
    }

    private static EthernetPayload quoted(IpPayload payload) {
        if (payload instanceof IcmpMessage.Problem problem) {
            return problem.quoted();
        }
        return payload instanceof Icmpv6Message.Problem problem ? problem.quoted() : null;
    }

    /** The kernel's sk_buff keeps its connection on the loopback link; so a translated packet is known again. */
    private void takeFromLoopback(PacketContext context) {
        while (!looping.isEmpty()) {
            PacketContext sent = looping.poll();
            if (sent.packet == context.packet) {
                context.connection = sent.connection;
                context.tracking = sent.tracking;
                context.reply = sent.reply;
                return;
            }
        }
    }

    /** Enters a connection in the table as its first packet leaves or reaches a socket (nf_conntrack_confirm). */
    public Verdict confirm(PacketContext context) {
        Connection connection = context.connection;
        if (connection != null && context.out != null && context.out.isLoopback()) {
            looping.add(context);
        }
        if (connection == null || connection.isConfirmed() || context.tracking == PacketTracking.RELATED) {
            return Verdict.CONTINUE;
        }
        return table.add(connection, clock.nowNanos()) ? Verdict.CONTINUE : Verdict.DROP;
    }

    void forget(Connection connection) {
        table.remove(connection);
    }

    /** Whether answers to a tuple would be taken for another connection's packets (nf_nat_used_tuple). */
    boolean isUsed(FlowTuple tuple, Connection by) {
        Connection other = table.find(tuple.inverse(), clock.nowNanos());
        return other != null && other != by;
    }
}
