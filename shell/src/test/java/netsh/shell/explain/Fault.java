package netsh.shell.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import netsh.network.trace.DropReason;

/**
 * A lab with one fault in it, and what is to be found out about it.
 *
 * @param name what is wrong
 * @param commands what builds the lab, the fault last
 * @param question what {@code why} is asked
 * @param place where the probe is lost
 * @param reason the kernel's reason there
 * @param repair the commands that repair it
 */
record Fault(
        String name, List<String> commands, String question, String place, DropReason reason, List<String> repair) {
    @Override
    public String toString() {
        return name;
    }

    /** A fault in a lab that works: the lab's commands and those that break it, one a line. */
    static Fault in(String lab, String name, String breaking, String question, String place, DropReason reason, String repair) {
        List<String> commands = new ArrayList<>(lines(lab));
        commands.addAll(lines(breaking));
        return new Fault(name, commands, question, place, reason, lines(repair));
    }

    /** The ping that asks the same question of the real lab; empty where it is about something else than echo requests. */
    Optional<String> ping() {
        List<String> words = List.of(question.split(" "));
        if (words.contains("udp") || words.contains("tcp")) {
            return Optional.empty();
        }
        String ping = "ping -c 1 -W 4 " + (words.contains("--df") ? "-M do -s 1400 " : "") + words.get(1);
        String from = words.get(0);
        if (from.equals("lab")) {
            return Optional.of(ping);
        }
        return Optional.of((from.startsWith("vm") ? "vm exec " : "ip netns exec ") + from + " " + ping);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
