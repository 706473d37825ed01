package netsh.shell.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.state.Fact;
import netsh.shell.state.StateReader;

/**
 * Finds the steps of a session that its present state needs. Every guess is proved by running what would be left in a fresh
 * lab: only if its lasting state is the same are the others left out. First whole groups that are probably idle are tried (steps
 * that failed, steps about things that are gone), then ever smaller runs of steps, as delta debugging does it (Zeller).
 */
final class MinimalSteps {
    /** How many steps may be run in all: a bound on the work that does not depend on the machine. */
    private static final int MOST_STEPS_RUN = 60_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:/-]*");

    private final List<RecordedStep> steps;
    private final LongFunction<SimulatedLab> labs;
    private final long seed;
    private final List<Fact> goal;
    private final BitSet kept;
    private int stepsRun;

    private MinimalSteps(List<RecordedStep> steps, LongFunction<SimulatedLab> labs, long seed) {
        this.steps = steps;
        this.labs = labs;
        this.seed = seed;
        kept = new BitSet(steps.size());
        kept.set(0, steps.size());
        goal = stateAfter(kept);
    }

    /** The steps, of all that were run from the start, that lead to the same lasting state; in their order. */
    static List<RecordedStep> of(List<RecordedStep> steps, LongFunction<SimulatedLab> labs, long seed) {
        MinimalSteps search = new MinimalSteps(steps, labs, seed);
        search.dropFailed();
        search.dropWhatIsAboutThingsThatAreGone();
        search.dropRuns();
        return search.kept.stream().mapToObj(steps::get).toList();
    }

    private List<Fact> stateAfter(BitSet subset) {
        stepsRun += subset.cardinality() + 1;
        try (SimulatedLab lab = labs.apply(seed)) {
            subset.stream().forEach(number -> RunningStep.repeat(steps.get(number), lab));
            return StateReader.read(lab).lasting();
        }
    }

    /** Leaves the group out if the state stays the same; answers whether it did. */
    private boolean drop(BitSet group) {
        BitSet rest = (BitSet) kept.clone();
        rest.andNot(withWhatTheyOpened(group));
        if (rest.equals(kept) || stepsRun > MOST_STEPS_RUN || !stateAfter(rest).equals(goal)) {
            return false;
        }
        kept.and(rest);
        return true;
    }

    /** A step that opened a place goes with all that was typed there; what closes a place stays while the place does. */
    private BitSet withWhatTheyOpened(BitSet group) {
        BitSet whole = (BitSet) group.clone();
        for (int number = group.nextSetBit(0); number >= 0; number = group.nextSetBit(number + 1)) {
            if (opens(number)) {
                whole.set(number, endOfPlace(number));
            } else if (closes(number)) {
                whole.clear(number);
            }
        }
        return whole;
    }

    private boolean opens(int number) {
        return number + 1 < steps.size() && depthAfter(number) > depth(number);
    }

    private boolean closes(int number) {
        return !steps.get(number).place().isHost()
                && (number + 1 == steps.size() || depthAfter(number) < depth(number));
    }

    private int depthAfter(int number) {
        return depth(number + 1);
    }

    /** How many different shells were open when the step was typed; each new process number is one deeper. */
    private int depth(int number) {
        return steps.get(number).place().process();
    }

    private int endOfPlace(int opening) {
        int end = opening + 1;
        while (end < steps.size() && depth(end) > depth(opening)) {
            end++;
        }
        return end;
    }

    private void dropFailed() {
        BitSet failed = new BitSet();
        for (int number = 0; number < steps.size(); number++) {
            if (steps.get(number).status() != 0) {
                failed.set(number);
            }
        }
        dropHalves(failed);
    }

    /** Tries all of a group, and where that is too much each half of it. */
    private void dropHalves(BitSet group) {
        group.and(kept);
        if (group.isEmpty() || drop(group) || group.cardinality() == 1) {
            return;
        }
        int[] members = group.stream().toArray();
        BitSet first = new BitSet();
        BitSet second = new BitSet();
        for (int i = 0; i < members.length; i++) {
            (i < members.length / 2 ? first : second).set(members[i]);
        }
        dropHalves(first);
        dropHalves(second);
    }

    private void dropWhatIsAboutThingsThatAreGone() {
        Set<String> there = new HashSet<>();
        goal.forEach(fact -> {
            addWords(fact.key().place() + " " + fact.key().name(), there);
            fact.attributes().values().forEach(value -> addWords(value, there));
        });
        Set<String> tried = new HashSet<>();
        for (RecordedStep step : steps) {
            Set<String> words = new HashSet<>();
            addWords(step.command(), words);
            words.stream().sorted().filter(word -> !there.contains(word) && tried.add(word)).forEach(word -> {
                BitSet about = stepsWith(word);
                if (about.cardinality() > 1) {
                    drop(about);
                }
            });
        }
    }

    private static void addWords(String text, Set<String> words) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }

    private BitSet stepsWith(String word) {
        BitSet about = new BitSet();
        for (int number = kept.nextSetBit(0); number >= 0; number = kept.nextSetBit(number + 1)) {
            Set<String> words = new HashSet<>();
            addWords(steps.get(number).command(), words);
            if (words.contains(word)) {
                about.set(number);
            }
        }
        return about;
    }

    /** Runs of 16 steps, 8, 4, 2 and 1, the last ones first: what came late is more often a look than a change. */
    private void dropRuns() {
        for (int length = 16; length >= 1; length /= 2) {
            List<Integer> members = new ArrayList<>(kept.stream().boxed().toList());
            for (int end = members.size(); end > 0; end -= length) {
                BitSet run = new BitSet();
                members.subList(Math.max(0, end - length), end).forEach(run::set);
                run.and(kept);
                if (!run.isEmpty()) {
                    drop(run);
                }
            }
        }
    }
}
