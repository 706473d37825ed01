package netsh.network.netfilter;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tables that iptables knows, with their hooks and priorities (enum nf_ip_hook_priorities). */
public enum TableName {
    RAW(-300, Hook.PREROUTING, Hook.OUTPUT),
    MANGLE(-150, Hook.PREROUTING, Hook.INPUT, Hook.FORWARD, Hook.OUTPUT, Hook.POSTROUTING),
    NAT(-100, Hook.PREROUTING, Hook.INPUT, Hook.OUTPUT, Hook.POSTROUTING),
    FILTER(0, Hook.INPUT, Hook.FORWARD, Hook.OUTPUT),
    SECURITY(50, Hook.INPUT, Hook.FORWARD, Hook.OUTPUT);

    private static final int SOURCE_NAT_PRIORITY = 100;

    private final int priority;
    private final Set<Hook> hooks;

    TableName(int priority, Hook first, Hook... others) {
        this.priority = priority;
        hooks = EnumSet.of(first, others);
    }

    /** The table of a name as it is written, in lower case. */
    public static Optional<TableName> of(String text) {
        for (TableName name : values()) {
            if (name.text().equals(text)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The name as it is written. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The hooks it has a built-in chain at, in the kernel's order. */
    public Set<Hook> hooks() {
        return EnumSet.copyOf(hooks);
    }

    /** When its chain is walked among all that is hooked in; lower is earlier. */
    int priority(Hook hook) {
        boolean translatesSource = this == NAT && (hook == Hook.INPUT || hook == Hook.POSTROUTING);
        return translatesSource ? SOURCE_NAT_PRIORITY : priority;
    }
}
