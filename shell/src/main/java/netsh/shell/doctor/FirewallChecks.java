package netsh.shell.doctor;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.link.Link;
import netsh.network.netfilter.AddressMask;
import netsh.network.netfilter.Chain;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.InterfacePattern;
import netsh.network.netfilter.IpFamily;
import netsh.network.netfilter.Rule;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.Table;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.target.RejectTarget;
import netsh.network.netfilter.target.SnatTarget;
import netsh.network.netfilter.target.StandardTarget;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** Looks at rules of netfilter that never match. */
final class FirewallChecks {
    private FirewallChecks() {}

    @FunctionalInterface
    private interface Visitor {
        void visit(Host host, Table table, Chain chain, int index);
    }

    private static void eachRule(Findings findings, Visitor visitor) {
        for (Host host : findings.scene().hosts()) {
            for (TableName name : TableName.values()) {
                host.namespace().netfilter().table(IpFamily.IPV4, name).ifPresent(table -> {
                    for (Chain chain : table.chains()) {
                        for (int index = 0; index < chain.rules().size(); index++) {
                            visitor.visit(host, table, chain, index);
                        }
                    }
                });
            }
        }
    }

    private static String name(Host host, Table table, Chain chain, int index) {
        return "rule " + (index + 1) + " of " + table.name().text() + " " + chain.name() + " of " + host.name();
    }

    private static RuleHeader header(Chain chain, int index) {
        return chain.rules().get(index).specification().header();
    }

    /** A rule for a link that is not there. */
    static void unknownLinks(Findings findings) {
        eachRule(findings, (host, table, chain, index) -> {
            RuleHeader header = header(chain, index);
            for (InterfacePattern pattern : List.of(header.in(), header.out())) {
                boolean isExact = !pattern.isAny() && !pattern.name().endsWith("+") && !pattern.inverted();
                if (isExact && host.namespace().links().byName(pattern.name()) == null) {
                    findings.add(Finding.Severity.WARNING, "unknown link", host, name(host, table, chain, index)
                            + " is for the link " + pattern.name() + ", which " + host.name() + " does not have"
                            + closest(host, pattern.name()).map(other -> "; is " + other + " meant?").orElse("."));
                }
            }
        });
    }

    /** A name of a link that differs by one letter. */
    private static Optional<String> closest(Host host, String name) {
        return host.namespace().links().all().stream().map(Link::name)
                .filter(other -> Spelling.differByOne(name, other)).findFirst();
    }

    /** Translation of sources that nobody in the lab has. */
    static void translationWithoutSources(Findings findings) {
        eachRule(findings, (host, table, chain, index) -> {
            AddressMask source = header(chain, index).source();
            boolean isTranslation = table.name() == TableName.NAT && chain.hook().filter(Hook.POSTROUTING::equals).isPresent();
            if (isTranslation && !source.isAny() && !source.inverted() && isNobodys(findings.scene(), source)) {
                findings.add(Finding.Severity.WARNING, "translation never matches", host, name(host, table, chain, index)
                        + " translates " + Ipv4Prefix.containing((Ipv4Address) source.address(), Math.max(0, source.prefixLength()))
                        + ", and nobody in the lab has an address there.");
            }
        });
    }

    private static boolean isNobodys(Scene scene, AddressMask source) {
        return scene.hosts().stream().flatMap(host -> scene.addressesOf(host).stream())
                .noneMatch(owned -> source.contains(owned.address().local()));
    }

    /** Translation on the way out to where the sources themselves are. */
    static void translationInwards(Findings findings) {
        eachRule(findings, (host, table, chain, index) -> {
            RuleHeader header = header(chain, index);
            Link out = host.namespace().links().byName(header.out().name());
            boolean isTranslation = table.name() == TableName.NAT && chain.hook().filter(Hook.POSTROUTING::equals).isPresent();
            boolean isPlain = !header.out().inverted() && !header.source().inverted() && !header.source().isAny();
            if (isTranslation && isPlain && out != null && LinkChecks.addresses(findings.scene(), out).stream()
                    .anyMatch(address -> header.source().contains(address.local()))) {
                findings.add(Finding.Severity.WARNING, "translation never matches", host, name(host, table, chain, index)
                        + " translates what leaves by " + out.name() + ", but that is where its sources are.");
            }
        });
    }

    /** Translation to a source that the host does not answer for. */
    static void translationToStrangers(Findings findings) {
        eachRule(findings, (host, table, chain, index) -> {
            if (chain.rules().get(index).specification().target() instanceof SnatTarget target
                    && target.range().addresses().isPresent()
                    && !host.namespace().ipv4().isLocal(target.range().addresses().get().first())) {
                Ipv4Address given = target.range().addresses().get().first();
                findings.add(Finding.Severity.WARNING, "translation to a stranger", host, name(host, table, chain, index)
                        + " gives packets the source " + given + ", which " + host.name() + " does not have: no answer gets back.");
            }
        });
    }

    /** A rule that an earlier one leaves nothing for. */
    static void shadowed(Findings findings) {
        eachRule(findings, (host, table, chain, index) -> {
            for (int earlier = 0; earlier < index; earlier++) {
                Rule first = chain.rules().get(earlier);
                if (isFinal(first) && covers(first.specification().header(), header(chain, index))) {
                    findings.add(Finding.Severity.NOTE, "shadowed rule", host, name(host, table, chain, index)
                            + " never matches: rule " + (earlier + 1) + " takes all that it is for.",
                            "iptables -t " + table.name().text() + " -D " + chain.name() + " " + (index + 1));
                    return;
                }
            }
        });
    }

    private static boolean isFinal(Rule rule) {
        return rule.specification().matches().isEmpty()
                && (rule.specification().target() instanceof StandardTarget
                        || rule.specification().target() instanceof RejectTarget);
    }

    private static boolean covers(RuleHeader wide, RuleHeader narrow) {
        boolean coversProtocol = wide.protocol() == 0
                || wide.protocol() == narrow.protocol() && !wide.protocolInverted() && !narrow.protocolInverted();
        return coversProtocol
                && covers(wide.source(), narrow.source())
                && covers(wide.destination(), narrow.destination())
                && (wide.in().isAny() || wide.in().equals(narrow.in()))
                && (wide.out().isAny() || wide.out().equals(narrow.out()))
                && (wide.fragments() == RuleHeader.Fragments.ANY || wide.fragments() == narrow.fragments());
    }

    private static boolean covers(AddressMask wide, AddressMask narrow) {
        return wide.isAny() || wide.equals(narrow)
                || !wide.inverted() && !narrow.inverted() && wide.prefixLength() >= 0
                        && wide.prefixLength() <= narrow.prefixLength() && wide.contains(narrow.address());
    }
}
