package netsh.shell.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A step's place in the tree of steps: one more than its parent's. */
final class Node {
    private final int id;
    private final Node parent;
    private final RecordedStep step;
    private final int number;

    private Node(int id, Node parent, RecordedStep step) {
        this.id = id;
        this.parent = parent;
        this.step = step;
        number = parent == null ? 0 : parent.number + 1;
    }

    /** The start, before any step. */
    static Node start() {
        return new Node(0, null, null);
    }

    /** A step after this one. */
    Node then(int childId, RecordedStep next) {
        return new Node(childId, this, next);
    }

    /** What the journal calls it. */
    int id() {
        return id;
    }

    Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    RecordedStep step() {
        return step;
    }

    /** How many steps lead here. */
    int number() {
        return number;
    }

    /** The node so many steps after the start on the way here. */
    Node ancestor(int ancestorNumber) {
        Node node = this;
        while (node.number > ancestorNumber) {
            node = node.parent;
        }
        return node;
    }

    boolean isWithin(Node tip) {
        return number <= tip.number && tip.ancestor(number) == this;
    }

    /** The steps from the start to here. */
    List<RecordedStep> path() {
        Deque<RecordedStep> steps = new ArrayDeque<>(number);
        for (Node node = this; node.parent != null; node = node.parent) {
            steps.addFirst(node.step);
        }
        return new ArrayList<>(steps);
    }
}
