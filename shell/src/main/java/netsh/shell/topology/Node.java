package netsh.shell.topology;

import java.util.List;

/**
 * What links join.
 *
 * @param id unique in the lab: a host's name; for a bridge the name of its host, a slash, and its own
 * @param name what it is called
 * @param kind what it is
 * @param home the name of the host that a bridge is part of; empty for hosts
 * @param interfaces its links that lead nowhere else, and that have something to tell
 */
public record Node(String id, String name, Kind kind, String home, List<Interface> interfaces) {
    /** Keeps its own copy of the interfaces. */
    public Node {
        interfaces = List.copyOf(interfaces);
    }

    /** The kinds of nodes, in words for the reader. */
    public enum Kind {
        OUTSIDE("outside of the lab"),
        MACHINE("machine"),
        NAMESPACE("namespace"),
        GUEST("virtual machine"),
        BRIDGE("bridge"),
        OPENVSWITCH("Open vSwitch"),
        WIRE("shared wire");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether it passes frames on instead of being addressed by them. */
        boolean isSwitch() {
            return this == BRIDGE || this == OPENVSWITCH || this == WIRE;
        }
    }

    /** What it is, and whose. */
    String description() {
        return kind.words + (home.isEmpty() ? "" : " of " + home);
    }
}
