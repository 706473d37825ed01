package netsh.network.netfilter;

import java.util.List;
import netsh.network.netfilter.match.Match;
import netsh.network.netfilter.target.ChainTarget;

/** A rule in a chain: its specification, its counters, and what its matches remember. */
public final class Rule {
    private RuleSpecification specification;
    private final PacketTest header;
    private final PacketTest[] matches;
    /** Where its jump leads; null for other targets. */
    private final Chain destination;

    private long packets;
    private long bytes;

    Rule(RuleSpecification specification, Chain destination, RuleEnvironment environment) {
        this.specification = specification;
        this.destination = destination;
        header = specification.header().test();
        List<Match> all = specification.matches();
        matches = new PacketTest[all.size()];
        for (int i = 0; i < matches.length; i++) {
            matches[i] = all.get(i).test(environment);
        }
    }

    /** The rule as it is written. */
    public RuleSpecification specification() {
        return specification;
    }

    /** Packets that matched. */
    public long packets() {
        return packets;
    }

    /** Their octets, with the IP header. */
    public long bytes() {
        return bytes;
    }

    /** Sets the counters. */
    public void setCounters(long newPackets, long newBytes) {
        packets = newPackets;
        bytes = newBytes;
    }

    Chain destination() {
        return destination;
    }

    boolean isGoto() {
        return specification.target() instanceof ChainTarget target && target.isGoto();
    }

    /** Follows a new name of the chain that it leads to. */
    void respecify(RuleSpecification renamed) {
        specification = renamed;
    }

    boolean matches(PacketContext context) {
        if (!header.matches(context)) {
            return false;
        }
        for (PacketTest match : matches) {
            if (!match.matches(context)) {
                return false;
            }
        }
        packets++;
        bytes += context.packet.length();
        return true;
    }
}
