package netsh.network.netfilter.conntrack;

import netsh.network.netfilter.Hook;

/** Which end of a packet a translation changes (enum nf_nat_manip_type). */
public enum Manipulation {
    SOURCE,
    DESTINATION;

    /** What is translated at a hook: destinations before routing, sources after it. */
    static Manipulation at(Hook hook) {
        return switch (hook) {
            case PREROUTING, OUTPUT -> DESTINATION;
            case INPUT, POSTROUTING -> SOURCE;
            case FORWARD -> throw new IllegalArgumentException("nothing is translated in FORWARD");
        };
    }

    Manipulation other() {
        return this == SOURCE ? DESTINATION : SOURCE;
    }
}
