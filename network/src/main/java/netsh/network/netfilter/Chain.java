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

    /** The rules, first to last. */
    public List<Rule> rules() {
        return Collections.unmodifiableList(rules);
    }

    int size() {
        return rules.size();
    }

    Rule rule(int index) {
        return rules.get(index);
    }

    /** How many rules lead to it. */
    public int references() {
        return references;
    }

    void rename(String newName) {
        name = newName;
    }

    void setPolicy(Verdict newPolicy) {
        policy = newPolicy;
    }

    void addReference() {
        references++;
    }

    void dropReference() {
        references--;
    }

    void insert(int index, Rule rule) {
        rules.add(index, rule);
    }

    void remove(int index) {
        rules.remove(index);
    }
}
