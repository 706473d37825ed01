package netsh.shell.topology;

import java.util.ArrayList;
import java.util.List;

/**
 * A link as a picture shows it.
 *
 * @param name its name; empty where an edge simply ends at a node
 * @param addresses its addresses with prefix lengths
 * @param state whether anything passes
 * @param detail what else matters of it, such as its VLAN; may be empty
 */
public record Interface(String name, List<String> addresses, State state, String detail) {
    private static final int MOST_ADDRESSES = 2;

    /** Keeps its own copy of the addresses. */
    public Interface {
        addresses = List.copyOf(addresses);
    }

    /** Whether anything passes. */
    public enum State {
        UP(""),
        DOWN("down"),
        NO_CARRIER("no carrier");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    boolean isUp() {
        return state == State.UP;
    }

    /** All of it in one line. */
    String text() {
        List<String> words = new ArrayList<>();
        words.add(name);
        addresses.stream().limit(MOST_ADDRESSES).forEach(words::add);
        if (addresses.size() > MOST_ADDRESSES) {
            words.add("and " + (addresses.size() - MOST_ADDRESSES) + " more");
        }
        if (!detail.isEmpty()) {
            words.add("(" + detail + ")");
        }
        if (!isUp()) {
            words.add("[" + state.words + "]");
        }
        return String.join(" ", words).strip();
    }
}
