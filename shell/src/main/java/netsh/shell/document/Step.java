package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A command as a run of a session performs it.
 *
 * @param entry where the text has it
 * @param before commands that the text does not have and that are tried out before it
 * @param command the command, as the text has it or put right
 */
record Step(Entry entry, List<String> before, String command) {
    Step {
        before = List.copyOf(before);
    }

    static Step of(Entry entry) {
        return new Step(entry, List.of(), entry.command());
    }

    Step withCommand(String other) {
        return new Step(entry, before, other);
    }

    Step after(String inserted) {
        List<String> all = new ArrayList<>(before);
        all.add(inserted);
        return new Step(entry, all, command);
    }
}
