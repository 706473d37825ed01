package netsh.network.packet;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;
import netsh.network.addr.MacAddress;

/** A message of ICMPv6 (RFC 4443), neighbour discovery (RFC 4861) or multicast listener discovery (RFC 3810). */
public sealed interface Icmpv6Message extends IpPayload {
    /** Octets of the header. */
    int HEADER_LENGTH = 8;

    /** The message's type on the wire. */
    int type();

    /** The message's code on the wire. */
    default int code() {
        return 0;
    }

    @Override
    default int protocol() {
        return IpProtocol.ICMPV6;
    }

    /** An echo request or its reply; as for ICMP. */
    record Echo(boolean request, int identifier, int sequence, Bytes data) implements Icmpv6Message {
        @Override
        public int type() {
            return request ? 128 : 129;
        }

        @Override
        public int length() {
            return HEADER_LENGTH + data.length();
        }
    }

    /**
     * A message about a packet that could not go its way.
     *
     * @param type one of the constants of this record
     * @param code the reason within the type
     * @param information the second header word: MTU or pointer, else 0
     * @param quoted the packet it is about
     */
    record Problem(int type, int code, int information, Ipv6Packet quoted) implements Icmpv6Message {
        public static final int DESTINATION_UNREACHABLE = 1;
        public static final int PACKET_TOO_BIG = 2;
        public static final int TIME_EXCEEDED = 3;
        public static final int PARAMETER_PROBLEM = 4;

        /** As much as fits the smallest MTU (RFC 4443, 2.4 c). */
        private static final int MOST_QUOTED = 1280 - Ipv6Packet.HEADER_LENGTH - HEADER_LENGTH;

        /** How much of the packet the message quotes, in octets. */
        public int quotedLength() {
            return Math.min(quoted.length(), MOST_QUOTED);
        }

        @Override
        public int length() {
            return HEADER_LENGTH + quotedLength();
        }
    }

    /**
     * Asks who has an address, or, from the unspecified address, whether anybody has it.
     *
     * @param target the address
     * @param sourceMac the asker's link-layer address; empty in duplicate address detection
     * @param nonce six octets by which a node that detects duplicates knows its own message again where it comes back
     *     (RFC 7527), 0 where there are none
     */
    record NeighborSolicitation(Ipv6Address target, Optional<MacAddress> sourceMac, long nonce)
            implements Icmpv6Message {
        @Override
        public int type() {
            return 135;
        }

        @Override
        public int length() {
            return HEADER_LENGTH + 16 + (sourceMac.isPresent() ? 8 : 0) + (nonce != 0 ? 8 : 0);
        }
    }

    /**
     * Says who has an address.
     *
     * @param target the address
     * @param targetMac its owner's link-layer address
     * @param router whether the owner routes
     * @param solicited whether it was asked for
     * @param override whether it replaces what is known
     */
    record NeighborAdvertisement(
            Ipv6Address target, Optional<MacAddress> targetMac, boolean router, boolean solicited, boolean override)
            implements Icmpv6Message {
        @Override
        public int type() {
            return 136;
        }

        @Override
        public int length() {
            return HEADER_LENGTH + 16 + (targetMac.isPresent() ? 8 : 0);
        }
    }

    /**
     * Asks routers to advertise themselves.
     *
     * @param sourceMac the asker's link-layer address
     */
    record RouterSolicitation(Optional<MacAddress> sourceMac) implements Icmpv6Message {
        @Override
        public int type() {
            return 133;
        }

        @Override
        public int length() {
            return HEADER_LENGTH + (sourceMac.isPresent() ? 8 : 0);
        }
    }

    /**
     * What a router offers.
     *
     * @param hopLimit the hop limit hosts shall use, 0 for none said
     * @param managed whether addresses come from DHCPv6
     * @param lifetimeSeconds how long it serves as default router, 0 for not at all
     * @param sourceMac the router's link-layer address
     * @param prefixes networks on the link
     */
    record RouterAdvertisement(
            int hopLimit,
            boolean managed,
            int lifetimeSeconds,
            Optional<MacAddress> sourceMac,
            List<PrefixInformation> prefixes)
            implements Icmpv6Message {
        /** Keeps its own copy of the prefixes. */
        public RouterAdvertisement {
            prefixes = List.copyOf(prefixes);
        }

        @Override
        public int type() {
            return 134;
        }

        @Override
        public int length() {
            return 16 + (sourceMac.isPresent() ? 8 : 0) + 32 * prefixes.size();
        }
    }

    /**
     * A network that a router advertises (RFC 4861, 4.6.2).
     *
     * @param prefix the network
     * @param onLink whether its addresses are neighbours
     * @param autonomous whether hosts make themselves an address in it
     * @param validSeconds how long it is valid
     * @param preferredSeconds how long it is preferred
     */
    record PrefixInformation(
            Ipv6Prefix prefix, boolean onLink, boolean autonomous, long validSeconds, long preferredSeconds) {}

    /**
     * Groups that a node has joined or left (RFC 3810, 5.2).
     *
     * @param joined groups it listens to from now on
     * @param left groups it no longer listens to
     */
    record MulticastListenerReport(List<Ipv6Address> joined, List<Ipv6Address> left) implements Icmpv6Message {
        /** Keeps its own copies. */
        public MulticastListenerReport {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }

        @Override
        public int type() {
            return 143;
        }

        @Override
        public int length() {
            return HEADER_LENGTH + 20 * (joined.size() + left.size());
        }
    }
}
