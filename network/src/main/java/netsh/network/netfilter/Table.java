package netsh.network.netfilter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.netfilter.target.ChainTarget;

/**
 * A table: its built-in chains and the users' ones. Changes are checked as the kernel checks them: a rule's target and
 * matches must be allowed in the table and at every hook that reaches the rule, and no chain may lead back to itself.
 */
public final class Table {
    private final TableName name;
    private final RuleEnvironment environment;
    private final Runnable changed;
    private final Chain[] builtIn = new Chain[Hook.values().length];
    private final Map<String, Chain> chains = new TreeMap<>();
    private int trackingRules;

    /**
     * A table with its built-in chains.
     *
     * @param changed called after every change of rules
     */
    Table(TableName name, RuleEnvironment environment, Runnable changed) {
        this.name = name;
        this.environment = environment;
        this.changed = changed;
        for (Hook hook : name.hooks()) {
            builtIn[hook.ordinal()] = new Chain(hook);
        }
    }

    /** Its name. */
    public TableName name() {
        return name;
    }

    /** The built-in chains in the order of their hooks, then the users' ones by name. */
    public List<Chain> chains() {
        List<Chain> all = new ArrayList<>(builtInChains());
        all.addAll(chains.values());
        return all;
    }

    /** The users' chains, by name. */
    public Collection<Chain> userChains() {
        return Collections.unmodifiableCollection(chains.values());
    }

    private List<Chain> builtInChains() {
        List<Chain> all = new ArrayList<>();
        for (Chain chain : builtIn) {
            if (chain != null) {
                all.add(chain);
            }
        }
        return all;
    }

    /** The chain of a name. */
    public Optional<Chain> chain(String chainName) {
        for (Chain chain : builtIn) {
            if (chain != null && chain.name().equals(chainName)) {
                return Optional.of(chain);
            }
        }
        return Optional.ofNullable(chains.get(chainName));
    }

    Chain builtIn(Hook hook) {
        return builtIn[hook.ordinal()];
    }

    /** Whether a rule needs connections to be tracked. */
    boolean needsTracking() {
        return trackingRules > 0;
    }

    // ---- chains ---------------------------------------------------------------------------------------------------

    /** Makes a user's chain; EEXIST where the name is taken. */
    public Chain addChain(String chainName) throws NetException {
        if (chain(chainName).isPresent()) {
            throw new NetException(Errno.EEXIST);
        }
        Chain chain = new Chain(chainName);
        chains.put(chainName, chain);
        return chain;
    }

    /** Removes a user's chain; EBUSY where rules lead to it or it has rules, or it is built in. */
    public void deleteChain(Chain chain) throws NetException {
        if (chain.isBuiltIn() || chain.references() > 0 || !chain.rules().isEmpty()) {
            throw new NetException(Errno.EBUSY);
        }
        chains.remove(chain.name());
    }

    /** Gives a user's chain another name, which the rules that lead to it follow; EEXIST where the name is taken. */
    public void renameChain(Chain chain, String newName) throws NetException {
        if (chain(newName).isPresent()) {
            throw new NetException(Errno.EEXIST);
        }
        chains.remove(chain.name());
        chain.rename(newName);
        chains.put(newName, chain);
        for (Chain other : chains()) {
            for (Rule rule : other.rules()) {
                if (rule.destination() == chain) {
                    ChainTarget old = (ChainTarget) rule.specification().target();
                    rule.respecify(rule.specification().withTarget(new ChainTarget(newName, old.isGoto())));
                }
            }
        }
    }

    /** Sets what becomes of packets that no rule of a built-in chain decides about. */
    public void setPolicy(Chain chain, Verdict policy) {
        chain.setPolicy(policy);
    }

    // ---- rules ----------------------------------------------------------------------------------------------------

    /**
     * Puts a rule into a chain.
     *
     * @param index where, 0 the first
     * @return the rule; refused with ENOENT where it leads to a chain that is not there, EINVAL where it is not allowed
     *     at a place that reaches it, ELOOP where it closes a circle, EMLINK where chains are nested too deeply
     */
    public Rule insert(Chain chain, int index, RuleSpecification specification) throws NetException {
        Rule rule = make(specification);
        chain.insert(index, rule);
        try {
            RuleCheck.check(name, chains(), rule);
        } catch (NetException refused) {
            chain.remove(index);
            throw refused;
        }
        entered(rule);
        return rule;
    }

    /** Replaces a rule; refused as {@link #insert}. */
    public Rule replace(Chain chain, int index, RuleSpecification specification) throws NetException {
        Rule rule = insert(chain, index, specification);
        delete(chain, index + 1);
        return rule;
    }

    /** Takes a rule out. */
    public void delete(Chain chain, int index) {
        Rule rule = chain.rules().get(index);
        chain.remove(index);
        left(rule);
    }

    /** Takes all rules out of a chain. */
    public void flush(Chain chain) {
        while (!chain.rules().isEmpty()) {
            delete(chain, chain.rules().size() - 1);
        }
    }

    /** Sets a rule's counters. */
    public void setCounters(Rule rule, long packets, long bytes) {
        rule.setCounters(packets, bytes);
    }

    private Rule make(RuleSpecification specification) throws NetException {
        Chain destination = null;
        if (specification.target() instanceof ChainTarget target) {
            destination = chain(target.chain())
                    .filter(found -> !found.isBuiltIn())
                    .orElseThrow(() -> new NetException(Errno.ENOENT));
        }
        return new Rule(specification, destination, environment);
    }

    private void entered(Rule rule) {
        if (rule.destination() != null) {
            rule.destination().addReference();
        }
        if (rule.specification().needsTracking()) {
            trackingRules++;
        }
        changed.run();
    }

    private void left(Rule rule) {
        if (rule.destination() != null) {
            rule.destination().dropReference();
        }
        if (rule.specification().needsTracking()) {
            trackingRules--;
        }
        changed.run();
    }
}
