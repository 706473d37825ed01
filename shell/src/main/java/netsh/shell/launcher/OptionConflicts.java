package netsh.shell.launcher;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Options that contradict each other. */
final class OptionConflicts {
    private static final List<String> WATCHING = List.of("--step", "--speed");

    private final List<Conflict> conflicts;

    private OptionConflicts(List<Conflict> conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * What does not go together.
     *
     * @param some options
     * @param others options none of which goes together with one of {@code some}
     * @param why the reason, as the end of a sentence
     */
    private record Conflict(List<String> some, List<String> others, String why) {
        Optional<String> among(Predicate<String> isGiven) {
            return some.stream().filter(isGiven).findFirst().flatMap(one -> others.stream()
                    .filter(isGiven)
                    .findFirst()
                    .map(other -> one + " and " + other + " contradict each other: " + why));
        }
    }

    /** Those of {@code netsh replay}. */
    static OptionConflicts ofReplay() {
        List<String> updating = List.of("--update", "--update-all");
        return new OptionConflicts(List.of(
                new Conflict(List.of("--update"), List.of("--update-all"), "the one writes more than the other"),
                new Conflict(List.of("--check"), updating, "the one compares what the other overwrites"),
                new Conflict(List.of("--transcript"), List.of("--json", "--check", "--dry-run"), "each prints a form of its own"),
                new Conflict(updating, List.of("--json", "--transcript"), "an update prints what it has changed"),
                new Conflict(updating, List.of("--keep-going"), "an update always goes through the whole script"),
                new Conflict(WATCHING, List.of("--transcript", "--json", "--check", "--dry-run", "--update", "--update-all"),
                        "the one is to watch, the other to read afterwards"),
                new Conflict(List.of("--interactive"), List.of("--transcript", "--json", "--dry-run", "--update", "--update-all"),
                        "the prompt keeps what the other leaves behind")));
    }

    /** The first contradiction among the options that are given, in words. */
    Optional<String> first(Predicate<String> isGiven) {
        return conflicts.stream().flatMap(conflict -> conflict.among(isGiven).stream()).findFirst();
    }
}
