package netsh.network.netfilter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.netfilter.target.ChainTarget;

/**
 * A table: its built-in chains, as far as somebody made them, and the users' ones. Changes are checked as the kernel
 * checks them: a rule's target and matches must be allowed in the table and at every hook that reaches the rule, and no
 * chain may lead back to itself.
 */
public final class Table {
    private final TableName name;
    private final RuleEnvironment environment;
    private final Runnable changed;
    private final Chain[] builtIn = new Chain[Hook.values().length];
    private final Map<String, Chain> userChains = new TreeMap<>();
    /** Built-in chains that were renamed: their hooks call them still, but iptables knows them no longer. */
    private final List<Chain> renamedBuiltIn = new ArrayList<>(0);
    private int trackingRules;

    /**
     * A table without chains.
     *
     * @param changed called after every change of rules and hooked chains
     */
    Table(TableName name, RuleEnvironment environment, Runnable changed) {
        this.name = name;
        this.environment = environment;
        this.changed = changed;
    }

    /** Its name. */
    public TableName name() {
        return name;
    }

    /** The built-in chains in the order of their hooks, then the users' ones by name. */
    public List<Chain> chains() {
        List<Chain> all = new ArrayList<>();
        for (Chain chain : builtIn) {
            if (chain != null) {
                all.add(chain);
            }
        }
        all.addAll(userChains.values());
        return all;
    }

    /** The chain of a name. */
    public Optional<Chain> chain(String chainName) {
        for (Chain chain : builtIn) {
            if (chain != null && chain.name().equals(chainName)) {
                return Optional.of(chain);
            }
        }
        return Optional.ofNullable(userChains.get(chainName));
    }

    /** The built-in chains that were renamed. */
    public List<Chain> renamedBuiltInChains() {
        return List.copyOf(renamedBuiltIn);
    }

    /** The chains that a hook calls, in their order. */
    List<Chain> calledBy(Hook hook) {
        List<Chain> called = new ArrayList<>();
        renamedBuiltIn.stream().filter(chain -> chain.hook().orElseThrow() == hook).forEach(called::add);
        if (builtIn[hook.ordinal()] != null) {
            called.add(builtIn[hook.ordinal()]);
        }
        return called;
    }

    /** Whether a rule needs connections to be tracked. */
    boolean needsTracking() {
        return trackingRules > 0;
    }

    // ---- chains ---------------------------------------------------------------------------------------------------

    /** The built-in chain of a hook; made where it did not exist. */
    public Chain makeBuiltIn(Hook hook) {
        if (!name.hooks().contains(hook)) {
            throw new IllegalArgumentException(name + " is not hooked in at " + hook);
        }
        if (builtIn[hook.ordinal()] == null) {
            builtIn[hook.ordinal()] = new Chain(hook);
            changed.run();
        }
        return builtIn[hook.ordinal()];
    }

    /** Makes a user's chain; EEXIST where the name is taken. */
    public Chain addChain(String chainName) throws NetException {
        if (isTaken(chainName)) {
            throw new NetException(Errno.EEXIST);
        }
        Chain chain = new Chain(chainName);
        userChains.put(chainName, chain);
        return chain;
    }

    /** Removes a chain; EBUSY where rules lead to it or it has rules. */
    public void deleteChain(Chain chain) throws NetException {
        if (chain.references() > 0 || !chain.rules().isEmpty()) {
            throw new NetException(Errno.EBUSY);
        }
        if (chain.isBuiltIn()) {
            builtIn[chain.hook().orElseThrow().ordinal()] = null;
            changed.run();
        } else {
            userChains.remove(chain.name());
        }
    }

    /** Removes all chains with their rules. */
    public void clear() {
        for (Chain chain : chains()) {
            flush(chain);
        }
        Arrays.fill(builtIn, null);
        userChains.clear();
        renamedBuiltIn.clear();
        changed.run();
    }

    private boolean isTaken(String chainName) {
        return chain(chainName).isPresent()
                || renamedBuiltIn.stream().anyMatch(chain -> chain.name().equals(chainName));
    }

    /** Gives a chain another name, which the rules that lead to it follow; EEXIST where the name is taken. */
    public void renameChain(Chain chain, String newName) throws NetException {
        if (isTaken(newName)) {
            throw new NetException(Errno.EEXIST);
        }
        if (chain.isBuiltIn()) {
            builtIn[chain.hook().orElseThrow().ordinal()] = null;
            chain.rename(newName);
            renamedBuiltIn.add(chain);
            return;
        }
        userChains.remove(chain.name());
        chain.rename(newName);
        userChains.put(newName, chain);
        for (Chain other : chains()) {
            for (Rule rule : other.rules()) {
                if (rule.destination() == chain) {
                    ChainTarget old = (ChainTarget) rule.specification().target();
                    rule.respecify(rule.specification().withTarget(new ChainTarget(newName, old.isGoto())));
                }
            }
        }
    }

    // ---- rules ----------------------------------------------------------------------------------------------------

    /**
     * Puts a rule into a chain.
     *
     * @param index where, 0 the first
     * @return the rule
     * @throws NetException ENOENT where it leads to a chain that is not there, EOPNOTSUPP where to a built-in one, EINVAL
     *     where it is not allowed at a place that reaches it, EMLINK where it closes a circle or chains are nested too
     *     deeply
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
        count(rule, 1);
        changed.run();
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
        count(rule, -1);
        changed.run();
    }

    /** Takes all rules out of a chain. */
    public void flush(Chain chain) {
        while (!chain.rules().isEmpty()) {
            delete(chain, chain.rules().size() - 1);
        }
    }

    private Rule make(RuleSpecification specification) throws NetException {
        Chain destination = null;
        if (specification.target() instanceof ChainTarget target) {
            destination = chain(target.chain()).orElseThrow(() -> new NetException(Errno.ENOENT));
            if (destination.isBuiltIn()) {
                throw new NetException(Errno.EOPNOTSUPP);
            }
        }
        return new Rule(specification, destination, environment);
    }

    private void count(Rule rule, int by) {
        if (rule.destination() != null) {
            rule.destination().addReferences(by);
        }
        if (rule.specification().needsTracking()) {
            trackingRules += by;
        }
    }

    // ---- transactions ---------------------------------------------------------------------------------------------

    /** Remembers what the table is; the answer brings that back. */
    Runnable savepoint() {
        Chain[] savedBuiltIn = builtIn.clone();
        Map<String, Chain> savedUserChains = new TreeMap<>(userChains);
        List<Chain> savedRenamed = List.copyOf(renamedBuiltIn);
        Map<Chain, Chain> copies = new LinkedHashMap<>();
        chains().forEach(chain -> copies.put(chain, chain.copy()));
        int savedTrackingRules = trackingRules;
        return () -> {
            System.arraycopy(savedBuiltIn, 0, builtIn, 0, builtIn.length);
            userChains.clear();
            userChains.putAll(savedUserChains);
            renamedBuiltIn.clear();
            renamedBuiltIn.addAll(savedRenamed);
            copies.forEach(Chain::become);
            trackingRules = savedTrackingRules;
            changed.run();
        };
    }
}
