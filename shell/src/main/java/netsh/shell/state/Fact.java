package netsh.shell.state;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is there.
 *
 * @param key what it is and where; no two facts of a state share it
 * @param attributes its properties, by the names that the tools' JSON gives them
 */
public record Fact(Key key, Map<String, String> attributes) {
    /** Keeps its own sorted copy. */
    public Fact {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /**
     * What something is.
     *
     * @param place the namespace or machine it belongs to
     * @param kind the kind of thing
     * @param name which one
     */
    public record Key(String place, Kind kind, String name) {}

    /** Kinds of things, in the order in which people want to hear of them. */
    public enum Kind {
        /** A namespace or a guest. */
        PLACE("", true),
        /** A link. */
        LINK("link", true),
        /** An address on a link. */
        ADDRESS("address", true),
        /** A route of any table but {@code local}. */
        ROUTE("route", true),
        /** A routing rule. */
        RULE("routing rule", true),
        /** A VLAN of a bridge port. */
        VLAN("VLAN", true),
        /** A static entry of a forwarding database. */
        FORWARDING("forwarding entry", true),
        /** A neighbour that was set by hand. */
        PERMANENT_NEIGHBOR("permanent neighbour", true),
        /** A chain of netfilter with its policy. */
        CHAIN("chain", true),
        /** A rule of netfilter. */
        FILTER_RULE("rule", true),
        /** A setting of sysctl. */
        SETTING("setting", true),
        /** A queueing discipline. */
        QDISC("queueing discipline", true),
        /** A line of Open vSwitch's configuration. */
        SWITCH("switch", true),
        /** A stored file. */
        FILE("file", true),
        /** A process in the background. */
        PROCESS("process", true),
        /** A variable of the session's shell, or its directory. */
        VARIABLE("variable", true),
        /** An entry that a bridge learned. */
        LEARNED("learned address", false),
        /** A neighbour that was resolved. */
        NEIGHBOR("neighbour", false);

        private final String word;
        private final boolean lasting;

        Kind(String word, boolean lasting) {
            this.word = word;
            this.lasting = lasting;
        }

        /** What it is called in a sentence. */
        public String word() {
            return word;
        }

        /** Whether it stays until somebody changes it; what is not lasting comes and goes with packets and time. */
        public boolean isLasting() {
            return lasting;
        }
    }
}
