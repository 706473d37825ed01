package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;

/** Commands that may repair a fault; whether they do is found out in a copy. */
record Repair(List<String> commands) {
    /** Keeps its own copy of the commands. */
    Repair {
        commands = List.copyOf(commands);
    }

    /** These commands and then those of another. */
    Repair then(Repair next) {
        List<String> both = new ArrayList<>(commands);
        both.addAll(next.commands);
        return new Repair(both);
    }
}
