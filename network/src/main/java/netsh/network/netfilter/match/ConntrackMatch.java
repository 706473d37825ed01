package netsh.network.netfilter.match;

import java.util.List;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.netfilter.AddressMask;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.conntrack.Connection;
import netsh.network.netfilter.conntrack.FlowTuple;

/**
 * Asks about the packet's connection (xt_conntrack).
 *
 * @param conditions what is asked, in the order in which it is printed; all must hold
 */
public record ConntrackMatch(List<Condition> conditions) implements Match {
    /** Keeps its own copy of the conditions. */
    public ConntrackMatch {
        conditions = List.copyOf(conditions);
    }

    /** One thing that is asked. */
    public sealed interface Condition {
        /** Whether the opposite is asked. */
        boolean inverted();

        /** Whether it holds, inversion left aside. The connection is there but for {@link States}. */
        boolean holds(PacketContext context, long nowNanos);
    }

    /** The connection's state, as for {@link StateMatch}. */
    public record States(Set<ConnectionState> states, boolean inverted) implements Condition {
        /** Keeps its own copy of the states. */
        public States {
            states = Set.copyOf(states);
        }

        @Override
        public boolean holds(PacketContext context, long nowNanos) {
            for (ConnectionState state : states) {
                if (state.holds(context)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The connection's protocol. */
    public record Protocol(int protocol, boolean inverted) implements Condition {
        @Override
        public boolean holds(PacketContext context, long nowNanos) {
            return context.connection.original().protocol() == protocol;
        }
    }

    /** Which end of the connection is meant, in which direction. */
    public enum End {
        ORIGINAL_SOURCE,
        ORIGINAL_DESTINATION,
        REPLY_SOURCE,
        REPLY_DESTINATION;

        private FlowTuple tuple(Connection connection) {
            return this == ORIGINAL_SOURCE || this == ORIGINAL_DESTINATION
                    ? connection.original()
                    : connection.reply();
        }

        private boolean isSource() {
            return this == ORIGINAL_SOURCE || this == REPLY_SOURCE;
        }
    }

    /** The address of an end; inversion is the mask's. */
    public record Address(End end, AddressMask mask) implements Condition {
        @Override
        public boolean inverted() {
            return false;
        }

        @Override
        public boolean holds(PacketContext context, long nowNanos) {
            FlowTuple tuple = end.tuple(context.connection);
            IpAddress address = end.isSource() ? tuple.source() : tuple.destination();
            return mask.contains(address);
        }
    }

    /** The port of an end. */
    public record Port(End end, NumberRange ports, boolean inverted) implements Condition {
        @Override
        public boolean holds(PacketContext context, long nowNanos) {
            FlowTuple tuple = end.tuple(context.connection);
            return ports.contains(end.isSource() ? tuple.sourcePort() : tuple.destinationPort());
        }
    }

    /** What a connection has come to (enum ip_conntrack_status). */
    public enum Status {
        EXPECTED,
        SEEN_REPLY,
        ASSURED,
        CONFIRMED;

        private boolean holds(Connection connection) {
            return switch (this) {
                case EXPECTED -> false;
                case SEEN_REPLY -> connection.hasSeenReply();
                case ASSURED -> connection.isAssured();
                case CONFIRMED -> connection.isConfirmed();
            };
        }
    }

    /** What the connection has come to; an empty set asks that it has come to nothing. */
    public record Statuses(Set<Status> statuses, boolean inverted) implements Condition {
        /** Keeps its own copy. */
        public Statuses {
            statuses = Set.copyOf(statuses);
        }

        @Override
        public boolean holds(PacketContext context, long nowNanos) {
            for (Status status : statuses) {
                if (status.holds(context.connection)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** In how many seconds the connection is forgotten. */
    public record Expire(NumberRange seconds, boolean inverted) implements Condition {
        @Override
        public boolean holds(PacketContext context, long nowNanos) {
            return seconds.contains(context.connection.remainingSeconds(nowNanos));
        }
    }

    /** In which direction the packet goes. */
    public record Direction(boolean reply) implements Condition {
        @Override
        public boolean inverted() {
            return false;
        }

        @Override
        public boolean holds(PacketContext context, long nowNanos) {
            return context.reply == reply;
        }
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        Condition[] all = conditions.toArray(new Condition[0]);
        return context -> {
            long now = environment.nowNanos();
            for (Condition condition : all) {
                if (context.connection == null && !(condition instanceof States)) {
                    return false;
                }
                if (condition.holds(context, now) == condition.inverted()) {
                    return false;
                }
            }
            return true;
        };
    }

    @Override
    public boolean needsTracking() {
        return true;
    }
}
