package netsh.shell.topology;

/**
 * What joins two nodes.
 *
 * @param kind what it is
 * @param from the one node's id
 * @param fromPort its link there
 * @param to the other node's id
 * @param toPort its link there
 */
public record Edge(Kind kind, String from, Interface fromPort, String to, Interface toPort) {
    /** The kinds of edges, in words for the reader. */
    public enum Kind {
        PHYSICAL("physical cable"),
        VETH("veth"),
        TAP("tap"),
        PATCH("patch"),
        TUNNEL("tunnel"),
        /** A link that stands on a link of the other node: a VLAN, a macvlan. */
        UPPER("on"),
        /** A bridge's own link, by which its host takes part. */
        INTERNAL("internal");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The same edge, seen from the other node. */
    Edge reversed() {
        return new Edge(kind, to, toPort, from, fromPort);
    }

    /** The same edge, with that node first. */
    Edge seenFrom(String id) {
        return from.equals(id) ? this : reversed();
    }

    /** Whether both its ends are up. */
    boolean isUp() {
        return fromPort.isUp() && toPort.isUp();
    }
}
