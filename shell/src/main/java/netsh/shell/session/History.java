package netsh.shell.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tree of all steps of a session. A branch is a name for its last step; the cursor stands on the present branch, at
 * its last step or, after an undo, before it. A new step after an undo goes on from the cursor, and the steps that were
 * undone are kept as a branch of their own.
 */
final class History {
    /** The branch that every session begins with. */
    static final String FIRST_BRANCH = "main";

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> tips = new LinkedHashMap<>();
    private final Map<String, Node> checkpoints = new LinkedHashMap<>();
    private String branch = FIRST_BRANCH;
    private Node cursor = Node.start();

    History() {
        nodes.add(cursor);
        tips.put(branch, cursor);
    }

    Node cursor() {
        return cursor;
    }

    String branch() {
        return branch;
    }

    Node tip() {
        return tips.get(branch);
    }

    Node node(int id) {
        return nodes.get(id);
    }

    int nodeCount() {
        return nodes.size();
    }

    Map<String, Node> tips() {
        return Collections.unmodifiableMap(tips);
    }

    Map<String, Node> checkpoints() {
        return Collections.unmodifiableMap(checkpoints);
    }

    /** The names of the checkpoints at a node. */
    List<String> checkpointsAt(Node node) {
        return checkpoints.entrySet().stream()
                .filter(entry -> entry.getValue() == node)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Adds a step after the cursor and moves there.
     *
     * @return the name under which the steps that had been undone are kept, where there are any
     */
    Optional<String> add(RecordedStep step) {
        Optional<String> kept = Optional.empty();
        if (cursor != tip()) {
            kept = Optional.of(unusedName());
            tips.put(kept.get(), tip());
        }
        cursor = cursor.then(nodes.size(), step);
        nodes.add(cursor);
        tips.put(branch, cursor);
        return kept;
    }

    private String unusedName() {
        int number = 1;
        while (tips.containsKey("undone-" + number)) {
            number++;
        }
        return "undone-" + number;
    }

    void moveTo(Node node) {
        cursor = node;
    }

    /** Makes a branch the present one and goes to its last step; one that is new begins at the cursor. */
    void switchTo(String name) {
        tips.putIfAbsent(name, cursor);
        branch = name;
        cursor = tip();
    }

    void beginBranch(String name, Node at) {
        tips.put(name, at);
        branch = name;
        cursor = at;
    }

    void drop(String name) {
        tips.remove(name);
    }

    void mark(String checkpoint) {
        checkpoints.put(checkpoint, cursor);
    }
}
