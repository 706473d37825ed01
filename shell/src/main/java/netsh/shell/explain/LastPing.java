package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the ping that was typed last, so that "why?" needs no more words. */
public final class LastPing {
    /** Options of ping that have a value. */
    private static final Set<String> VALUED =
            Set.of("-c", "-i", "-I", "-l", "-m", "-M", "-p", "-Q", "-s", "-S", "-t", "-T", "-w", "-W", "-F", "-e");

    private LastPing() {}

    /** The question behind the last ping of some commands; empty where there is none. */
    public static Optional<Question> in(List<String> commands) {
        for (int i = commands.size() - 1; i >= 0; i--) {
            for (String part : lastFirst(commands.get(i).split("[;&|\n]+"))) {
                Optional<Question> found = read(List.of(part.replaceAll("['\"]", "").strip().split("\\s+")));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> lastFirst(String[] parts) {
        List<String> turned = new ArrayList<>();
        for (String part : parts) {
            turned.add(0, part);
        }
        return turned;
    }

    private static Optional<Question> read(List<String> words) {
        int ping = words.indexOf("ping");
        if (ping < 0) {
            return Optional.empty();
        }
        return sender(words.subList(0, ping)).flatMap(from -> target(from, words.subList(ping + 1, words.size())));
    }

    /** Who pings, by the words before: a machine, and within it a namespace or guest; empty where that is not seen. */
    private static Optional<String> sender(List<String> before) {
        if (before.isEmpty()) {
            return Optional.of("lab");
        }
        if (before.size() < 3 || !before.get(before.size() - 2).equals("exec")) {
            return Optional.empty();
        }
        String last = before.get(before.size() - 1);
        boolean isOnMachine = before.size() > 3 && before.get(0).equals("machine");
        return Optional.of(isOnMachine ? before.get(2) + "/" + last : last);
    }

    private static Optional<Question> target(String from, List<String> arguments) {
        Question request = null;
        int size = Probe.DEFAULT_SIZE;
        int timeToLive = 0;
        boolean neverCut = false;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (VALUED.contains(word)) {
                size = word.equals("-s") ? valueOr(value, size) : size;
                timeToLive = word.equals("-t") ? valueOr(value, timeToLive) : timeToLive;
                neverCut |= word.equals("-M") && value.equals("do");
                i++;
            } else if (!word.startsWith("-") && !word.isEmpty()) {
                request = Question.ping(from, word);
            }
        }
        if (request == null) {
            return Optional.empty();
        }
        Question sized = request.withSize(size).withTimeToLive(timeToLive);
        return Optional.of(neverCut ? sized.neverCutting() : sized);
    }

    private static int valueOr(String word, int otherwise) {
        return word.matches("[0-9]{1,5}") ? Integer.parseInt(word) : otherwise;
    }
}
