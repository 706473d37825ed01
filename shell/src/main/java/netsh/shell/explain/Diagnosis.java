package netsh.shell.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.shell.scene.Host;

/** What is thought about a loss: sentences about its cause, and repairs in the order in which they are worth trying. */
final class Diagnosis {
    private final Set<String> sentences = new LinkedHashSet<>();
    private final Set<Repair> repairs = new LinkedHashSet<>();

    /** Adds a sentence about the cause, with its full stop. */
    void say(String sentence) {
        sentences.add(sentence);
    }

    /** Adds a repair: commands that are all run in one host; nothing where the user cannot run any there. */
    void propose(Host host, String... lines) {
        List<String> commands = new ArrayList<>();
        for (String line : lines) {
            Optional<String> command = host.command(line);
            if (command.isEmpty()) {
                return;
            }
            commands.add(command.get());
        }
        repairs.add(new Repair(commands));
    }

    /** Adds a repair whose commands are run in several hosts. */
    void propose(Repair repair) {
        repairs.add(repair);
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }
}
