package netsh.network.netfilter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A chain of a table: rules in order, and, where a hook calls it, a policy. */
public final class Chain {
    private final Hook hook;
    private final List<Rule> rules = new ArrayList<>();
    private String name;
    private Verdict policy = Verdict.ACCEPT;
    private int references;

    /** Whether the policy's packets are counted: only once somebody has set it (NFTA_CHAIN_COUNTERS). */
    private boolean counting;
    private long policyPackets;
    private long policyBytes;

    /** A built-in chain, which {@code hook} calls. */
    Chain(Hook hook) {
        this.hook = hook;
        name = hook.name();
    }

    /** A user's chain. */
    Chain(String name) {
        this.hook = null;
        this.name = name;
    }

    /** Its name, unique in the table. */
    public String name() {
        return name;
    }

    /** The hook that calls it; empty for a user's chain. */
    public Optional<Hook> hook() {
        return Optional.ofNullable(hook);
    }

    /** Whether a hook calls it. */
    public boolean isBuiltIn() {
        return hook != null;
    }

    /** What becomes of packets that no rule decides about: ACCEPT or DROP. */
    public Verdict policy() {
        return policy;
    }

    /** Packets that the policy decided about, counted since it was last set; 0 where it never was. */
    public long policyPackets() {
        return policyPackets;
    }

    /** Their octets. */
    public long policyBytes() {
        return policyBytes;
    }

    /** Sets the policy of a built-in chain and what it has counted; from now on it counts. */
    public void setPolicy(Verdict newPolicy, long packets, long bytes) {
        policy = newPolicy;
        counting = true;
        policyPackets = packets;
        policyBytes = bytes;
    }

    /** Sets all counters to zero, the rules' too. */
    public void zero() {
        policyPackets = 0;
        policyBytes = 0;
        rules.forEach(rule -> rule.setCounters(0, 0));
    }

    /** The rules, first to last. */
    public List<Rule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** How many rules lead to it. */
    public int references() {
        return references;
    }

    int size() {
        return rules.size();
    }

    Rule rule(int index) {
        return rules.get(index);
    }

    Verdict decide(PacketContext context) {
        if (counting) {
            policyPackets++;
            policyBytes += context.packet.length();
        }
        return policy;
    }

    void rename(String newName) {
        name = newName;
    }

    void addReferences(int by) {
        references += by;
    }

    void insert(int index, Rule rule) {
        rules.add(index, rule);
    }

    void remove(int index) {
        rules.remove(index);
    }

    /** What it is now, for {@link #become}. */
    Chain copy() {
        Chain copy = hook == null ? new Chain(name) : new Chain(hook);
        copy.become(this);
        return copy;
    }

    /** Goes back to what it was. */
    void become(Chain earlier) {
        name = earlier.name;
        policy = earlier.policy;
        references = earlier.references;
        counting = earlier.counting;
        policyPackets = earlier.policyPackets;
        policyBytes = earlier.policyBytes;
        rules.clear();
        rules.addAll(earlier.rules);
    }
}
