package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.TableName;

/** What a rule does with a packet: leads to another chain, or acts on it. */
public sealed interface Target permits Action, ChainTarget {
    /** The tables whose rules can have it. */
    default Set<TableName> tables() {
        return EnumSet.allOf(TableName.class);
    }

    /** The hooks at which it can act; a rule that other hooks reach is refused. */
    default Set<Hook> hooks() {
        return EnumSet.allOf(Hook.class);
    }

    /** Whether the kernel takes it in a rule with that header; some targets ask for a protocol. */
    default boolean allows(RuleHeader header) {
        return true;
    }

    /** Whether connections must be tracked for it to work. */
    default boolean needsTracking() {
        return false;
    }
}
