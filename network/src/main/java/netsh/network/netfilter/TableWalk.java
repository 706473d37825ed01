package netsh.network.netfilter;

import netsh.network.netfilter.target.Action;
import netsh.network.trace.PacketObservers;
import netsh.network.trace.Place;

/** Takes packets through a built-in chain of a table and the chains that it leads to (nft_do_chain). */
final class TableWalk implements HookFunction {
    private final Table table;
    private final Chain base;
    private final RuleEnvironment environment;
    private final Place place;

    TableWalk(Table table, Chain base, RuleEnvironment environment, Place place) {
        this.table = table;
        this.base = base;
        this.environment = environment;
        this.place = place;
    }

    @Override
    public Verdict pass(Hook hook, PacketContext context) {
        Verdict verdict = walk(base, hook, context);
        if (verdict != Verdict.CONTINUE) {
            return verdict;
        }
        Verdict policy = base.decide(context);
        tell(hook, base, 0, policy, context);
        return policy;
    }

    /** The verdict of a chain; CONTINUE where none of its rules decided. Chains nest 16 deep at most. */
    private Verdict walk(Chain chain, Hook hook, PacketContext context) {
        for (int i = 0; i < chain.size(); i++) {
            Rule rule = chain.rule(i);
            if (!rule.matches(context)) {
                continue;
            }
            Verdict verdict = perform(rule, hook, context, chain, i + 1);
            if (verdict == Verdict.RETURN) {
                return Verdict.CONTINUE;
            }
            if (verdict != Verdict.CONTINUE) {
                return verdict;
            }
        }
        return Verdict.CONTINUE;
    }

    private Verdict perform(Rule rule, Hook hook, PacketContext context, Chain chain, int number) {
        if (rule.destination() != null) {
            tell(hook, chain, number, Verdict.CONTINUE, context);
            Verdict verdict = walk(rule.destination(), hook, context);
            return verdict == Verdict.CONTINUE && rule.isGoto() ? Verdict.RETURN : verdict;
        }
        Object before = context.packet;
        Verdict verdict = ((Action) rule.specification().target()).act(environment, hook, context);
        if (environment.observers().isActive()) {
            environment.observers().tell(
                    new RuleMatched(place, hook, table.name(), chain.name(), number, verdict, before));
        }
        return verdict;
    }

    private void tell(Hook hook, Chain chain, int number, Verdict verdict, PacketContext context) {
        PacketObservers observers = environment.observers();
        if (observers.isActive()) {
            observers.tell(new RuleMatched(
                    place, hook, table.name(), chain.name(), number, verdict, context.packet));
        }
    }
}
