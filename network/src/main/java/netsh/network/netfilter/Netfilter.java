package netsh.network.netfilter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.link.NetworkStack;
import netsh.network.netfilter.conntrack.Conntrack;
import netsh.network.netfilter.conntrack.Nat;
import netsh.network.packet.Ipv4Packet;
import netsh.network.sysctl.PlainSettings;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketObservers;

/** Netfilter of one namespace: tables of rules, connection tracking and address translation, hooked into its stack. */
public final class Netfilter {
    private static final Hook[] HOOKS = Hook.values();

    private final NetworkStack namespace;
    private final Consumer<String> kernelLog;
    private final Conntrack conntrack;
    private final Nat nat;
    private final RuleEnvironment environment = new Environment();
    private final HookFunctions functions;
    private final Map<IpFamily, Map<TableName, Table>> tables = new EnumMap<>(IpFamily.class);
    private HookFunction[][] ipv4Functions;
    private HookFunction[][] ipv6Functions;
    private Ipv4Services ipv4;
    private Ipv6Services ipv6;
    private boolean active;

    /**
     * Netfilter without tables.
     *
     * @param kernelLog takes the lines that LOG rules write
     */
    public Netfilter(NetworkStack namespace, Consumer<String> kernelLog) {
        this.namespace = namespace;
        this.kernelLog = kernelLog;
        conntrack = new Conntrack(namespace.events());
        nat = new Nat(conntrack, namespace.random());
        functions = new HookFunctions(namespace, environment, conntrack);
    }

    /** Takes the namespace's IPv4 into service; called once, as the namespace is made. */
    public void serveIpv4(Ipv4Services services) {
        ipv4 = services;
    }

    /** Takes the namespace's IPv6 into service; called once, as the namespace is made. */
    public void serveIpv6(Ipv6Services services) {
        ipv6 = services;
    }

    // ---- packets --------------------------------------------------------------------------------------------------

    /**
     * Takes a packet through all that is hooked in at a point: connection tracking, the tables' chains, translation.
     *
     * @param context the packet; its fields may change
     * @return whether the packet goes on; where not, it was dropped and that was told, or it is kept for reassembly
     */
    public boolean accepts(Hook hook, PacketContext context) {
        return !active || passes(hook, context);
    }

    private boolean passes(Hook hook, PacketContext context) {
        HookFunction[][] hooked = context.packet instanceof Ipv4Packet ? ipv4Functions : ipv6Functions;
        HookFunction[] all = hooked[hook.ordinal()];
        for (HookFunction function : all) {
            Verdict verdict = function.pass(hook, context);
            if (verdict == Verdict.DROP) {
                namespace.observers().dropped(namespace, context.packet, DropReason.NETFILTER_DROP);
                return false;
            }
            if (verdict == Verdict.STOLEN) {
                return false;
            }
        }
        if (all.length > 0 && namespace.observers().isActive()) {
            namespace.observers().tell(new HookPassed(namespace, hook, context.tracking, context.packet));
        }
        return true;
    }

    // ---- tables ---------------------------------------------------------------------------------------------------

    /** A table, where it exists: the kernel has none until somebody makes it. */
    public Optional<Table> table(IpFamily family, TableName name) {
        Map<TableName, Table> ofFamily = tables.get(family);
        return ofFamily == null ? Optional.empty() : Optional.ofNullable(ofFamily.get(name));
    }

    /** A table; made, without chains, where it did not exist. */
    public Table makeTable(IpFamily family, TableName name) {
        Map<TableName, Table> ofFamily =
                tables.computeIfAbsent(family, absent -> new EnumMap<>(TableName.class));
        Table table = ofFamily.get(name);
        if (table == null) {
            table = new Table(name, environment, this::hookIn);
            ofFamily.put(name, table);
            hookIn();
        }
        return table;
    }

    /**
     * Remembers what a table is, so that a change of several steps is made wholly or not at all.
     *
     * @return brings the table back to what it is now
     */
    public Runnable savepoint(IpFamily family, TableName name) {
        Optional<Table> table = table(family, name);
        return table.isPresent() ? table.get().savepoint() : () -> removeTable(family, name);
    }

    private void removeTable(IpFamily family, TableName name) {
        Map<TableName, Table> ofFamily = tables.get(family);
        if (ofFamily != null) {
            ofFamily.remove(name);
            hookIn();
        }
    }

    private void hookIn() {
        ipv4Functions = functionsOf(IpFamily.IPV4);
        ipv6Functions = functionsOf(IpFamily.IPV6);
        active = true;
    }

    private HookFunction[][] functionsOf(IpFamily family) {
        HookFunction[][] all = new HookFunction[HOOKS.length][];
        for (Hook hook : HOOKS) {
            all[hook.ordinal()] = functions.at(hook, tables.getOrDefault(family, Map.of()));
        }
        return all;
    }

    /** The connections of the namespace. */
    public Conntrack conntrack() {
        return conntrack;
    }

    /**
     * The settings under net.netfilter; empty while the namespace has no tables, as they come with connection
     * tracking's module.
     *
     * @param plain keeps those that nothing acts on
     */
    public Optional<SysctlDirectory> sysctls(PlainSettings plain) {
        return active ? Optional.of(ConntrackSysctls.directory(conntrack, plain)) : Optional.empty();
    }

    // ---- changes around it ----------------------------------------------------------------------------------------

    /** Follows a change of a link: connections masqueraded behind one that goes down are forgotten. */
    public void linkChanged(Link link, LinkChange change) {
        if (active && change == LinkChange.DOWN) {
            nat.forgetMasqueraded(link);
        }
    }

    /** Forgets the connections that are masqueraded behind an address that a link loses. */
    public void addressRemoved(Link link, Ipv4Address address) {
        if (active) {
            nat.forgetMasqueraded(link, address);
        }
    }

    /** What rules find around them. */
    private final class Environment implements RuleEnvironment {
        @Override
        public long nowNanos() {
            return namespace.events().nowNanos();
        }

        @Override
        public Random random() {
            return namespace.random();
        }

        @Override
        public Ipv4Services ipv4() {
            return ipv4;
        }

        @Override
        public Ipv6Services ipv6() {
            return ipv6;
        }

        @Override
        public Nat nat() {
            return nat;
        }

        @Override
        public void log(String line) {
            kernelLog.accept(line);
        }

        @Override
        public PacketObservers observers() {
            return namespace.observers();
        }
    }
}
