package netsh.network.netfilter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netsh.network.netfilter.conntrack.Conntrack;
import netsh.network.netfilter.conntrack.Nat;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.trace.Place;

/** Puts together what is hooked in for a family, in the order of the kernel's priorities. */
final class HookFunctions {
    private static final HookFunction[] NOTHING = {};

    private final Place place;
    private final RuleEnvironment environment;
    private final Conntrack conntrack;

    HookFunctions(Place place, RuleEnvironment environment, Conntrack conntrack) {
        this.place = place;
        this.environment = environment;
        this.conntrack = conntrack;
    }

    /** The functions at a hook for the family whose tables are given, first to last. */
    HookFunction[] at(Hook hook, Map<TableName, Table> tables) {
        boolean tracking = tables.values().stream().anyMatch(Table::needsTracking);
        List<HookFunction> functions = new ArrayList<>();
        add(functions, tables, TableName.RAW, hook);
        if (tracking && (hook == Hook.PREROUTING || hook == Hook.OUTPUT)) {
            functions.add(this::track);
        }
        add(functions, tables, TableName.MANGLE, hook);
        boolean sourceNat = TableName.NAT.priority(hook) > TableName.SECURITY.priority(hook);
        if (!sourceNat) {
            add(functions, tables, TableName.NAT, hook);
        }
        add(functions, tables, TableName.FILTER, hook);
        add(functions, tables, TableName.SECURITY, hook);
        if (sourceNat) {
            add(functions, tables, TableName.NAT, hook);
        }
        if (tracking && (hook == Hook.INPUT || hook == Hook.POSTROUTING)) {
            functions.add((at, context) -> conntrack.confirm(context));
        }
        return functions.toArray(NOTHING);
    }

    private void add(List<HookFunction> functions, Map<TableName, Table> tables, TableName name, Hook hook) {
        Table table = tables.get(name);
        if (table == null || !name.hooks().contains(hook)) {
            return;
        }
        List<HookFunction> walks = new ArrayList<>();
        table.calledBy(hook).forEach(chain -> walks.add(new TableWalk(table, chain, environment, place)));
        if (name == TableName.NAT) {
            functions.add((at, context) -> translate(walks, at, context));
        } else if (name == TableName.MANGLE && hook == Hook.OUTPUT) {
            walks.forEach(walk -> functions.add((at, context) -> mangleOutput(walk, context)));
        } else {
            functions.addAll(walks);
        }
    }

    private Verdict track(Hook hook, PacketContext context) {
        if (context.packet instanceof Ipv4Packet packet
                && packet.fragmentation().isFragment()
                && context.tracking != PacketTracking.UNTRACKED
                && !environment.ipv4().defragment(context)) {
            return Verdict.STOLEN;
        }
        conntrack.track(context);
        return Verdict.CONTINUE;
    }

    /** Translation itself is hooked in at all four hooks as soon as the table exists, even where it has no chain. */
    private Verdict translate(List<HookFunction> walks, Hook hook, PacketContext context) {
        EthernetPayload before = context.packet;
        Nat.Rules rules = (at, packet) -> askFirst(walks, at, packet);
        Verdict verdict = environment.nat().pass(hook, context, rules, environment.ipv4());
        if (context.packet != before && environment.observers().isActive()) {
            environment.observers().tell(new PacketTranslated(place, hook, before, context.packet));
        }
        return verdict;
    }

    private static Verdict askFirst(List<HookFunction> walks, Hook hook, PacketContext context) {
        for (HookFunction walk : walks) {
            Verdict verdict = walk.pass(hook, context);
            if (verdict == Verdict.DROP) {
                return verdict;
            }
        }
        return Verdict.ACCEPT;
    }

    /** A packet of this host that a mangle rule changed is routed anew (nf_route_table_hook4). */
    private Verdict mangleOutput(HookFunction walk, PacketContext context) {
        int mark = context.mark;
        EthernetPayload before = context.packet;
        Verdict verdict = walk.pass(Hook.OUTPUT, context);
        if (verdict == Verdict.DROP || !(before instanceof Ipv4Packet packet)) {
            return verdict;
        }
        boolean changed = context.mark != mark || context.trafficClass() != packet.trafficClass();
        return changed && !environment.ipv4().routeAgain(context) ? Verdict.DROP : verdict;
    }
}
