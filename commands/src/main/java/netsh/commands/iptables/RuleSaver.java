package netsh.commands.iptables;

import netsh.commands.iptables.extension.Addresses;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.Protocols;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.network.netfilter.AddressMask;
import netsh.network.netfilter.InterfacePattern;
import netsh.network.netfilter.IpFamily;
import netsh.network.netfilter.Rule;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.Match;
import netsh.network.netfilter.target.Action;
import netsh.network.netfilter.target.ChainTarget;
import netsh.network.netfilter.target.StandardTarget;
import netsh.network.netfilter.target.Target;

/** Prints rules as the commands that make them. */
final class RuleSaver {
    /** Where a rule's counters stand. */
    enum Counters {
        NONE,
        /** {@code [1:84] -A ...}, as iptables-save has them. */
        BEFORE,
        /** {@code -A ... -c 1 84}, as {@code -S -v} has them. */
        WITHIN
    }

    private final Extensions extensions;
    private final Counters counters;

    RuleSaver(IpFamily family, Counters counters) {
        extensions = Extensions.of(family);
        this.counters = counters;
    }

    String line(String chain, Rule rule) {
        RuleHeader header = rule.specification().header();
        StringBuilder text = new StringBuilder();
        if (counters == Counters.BEFORE) {
            text.append('[').append(rule.packets()).append(':').append(rule.bytes()).append("] ");
        }
        text.append("-A ").append(chain);
        text.append(address("-s", header.source())).append(address("-d", header.destination()));
        text.append(link("-i", header.in())).append(link("-o", header.out()));
        if (header.protocol() != 0) {
            text.append(header.protocolInverted() ? " !" : "").append(" -p ");
            text.append(Protocols.nameOrNumber(header.protocol()));
        }
        text.append(switch (header.fragments()) {
            case ANY -> "";
            case FURTHER -> " -f";
            case FIRST -> " ! -f";
        });
        for (Match match : rule.specification().matches()) {
            MatchExtension<?> extension = extensions.of(match);
            text.append(" -m ").append(extension.name()).append(extension.saveOwned(match));
        }
        if (counters == Counters.WITHIN) {
            text.append(" -c ").append(rule.packets()).append(' ').append(rule.bytes());
        }
        return text.append(target(rule.specification().target())).append('\n').toString();
    }

    private static String address(String option, AddressMask mask) {
        return mask.isAny() ? "" : (mask.inverted() ? " ! " : " ") + option + " " + Addresses.saved(mask);
    }

    private static String link(String option, InterfacePattern pattern) {
        return pattern.isAny() ? "" : (pattern.inverted() ? " ! " : " ") + option + " " + pattern.name();
    }

    private String target(Target target) {
        if (target instanceof ChainTarget chain) {
            return (chain.isGoto() ? " -g " : " -j ") + chain.chain();
        }
        if (target instanceof StandardTarget standard) {
            return standard == StandardTarget.NONE ? "" : " -j " + standard.name();
        }
        TargetExtension<?> extension = extensions.of((Action) target);
        return " -j " + extension.name() + extension.saveOwned(target);
    }
}
