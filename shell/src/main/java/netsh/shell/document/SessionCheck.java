package netsh.shell.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import netsh.shell.lab.Lab;

/**
 * Runs a session, and where a command fails, again and again with something put right, until the rest of the text has been
 * held against a machine that is where the author's was.
 */
final class SessionCheck {
    /** So many steps are spent on trying out repairs of one session, each in a run from its beginning. */
    private static final int MOST_STEPS_TRIED = 10_000;

    private final Supplier<Lab> labs;
    private final Vocabulary vocabulary;
    private final boolean exact;
    private int stepsTried;

    /**
     * A check.
     *
     * @param labs gives fresh labs
     * @param exact whether everything is compared to the letter
     */
    SessionCheck(Supplier<Lab> labs, Vocabulary vocabulary, boolean exact) {
        this.labs = labs;
        this.vocabulary = vocabulary;
        this.exact = exact;
    }

    /**
     * What came of a session.
     *
     * @param session the session
     * @param attempt its last run
     * @param repaired the failing commands that were put right for it, and how the machine refused them as they stand
     */
    record Outcome(Session session, Attempt attempt, Map<Judgement, Repair> repaired) {}

    /** A run as the text stands. */
    Attempt run(Session session) {
        return attempt(session, session.steps());
    }

    Outcome check(Session session) {
        Attempt attempt = run(session);
        Map<Judgement, Repair> repaired = new LinkedHashMap<>();
        Set<Entry> considered = new HashSet<>();
        stepsTried = 0;
        for (Optional<Judgement> next = firstFailing(attempt, considered);
                next.isPresent();
                next = firstFailing(attempt, considered)) {
            Judgement failing = next.get();
            considered.add(failing.entry());
            Optional<Map.Entry<Repair, Attempt>> best = best(session, attempt, failing);
            if (best.isPresent()) {
                Attempt better = best.get().getValue();
                int settled = attempt.disagreementsBeside(failing.entry())
                        - better.disagreementsBeside(failing.entry());
                repaired.put(failing, best.get().getKey().settling(settled));
                attempt = better;
            }
        }
        return new Outcome(session, attempt, repaired);
    }

    Attempt attempt(Session session, List<Step> steps) {
        List<Judgement> judgements = new ArrayList<>();
        for (Result result : SessionRun.of(labs, steps)) {
            boolean toTheLetter = exact || session.blockOf(result.entry()).marks().contains(Mark.EXACT);
            judgements.add(Judgement.of(result, toTheLetter));
        }
        return new Attempt(steps, judgements);
    }

    /** What the machine makes of the last of some steps. */
    Result lastOf(List<Step> steps) {
        List<Result> results = SessionRun.of(labs, steps);
        return results.get(results.size() - 1);
    }

    private static Optional<Judgement> firstFailing(Attempt attempt, Set<Entry> considered) {
        return attempt.judgements().stream()
                .filter(judgement -> judgement.verdict() == Verdict.FAILS && !considered.contains(judgement.entry()))
                .findFirst();
    }

    /** The repair that makes the command work and leaves the fewest disagreements. */
    private Optional<Map.Entry<Repair, Attempt>> best(Session session, Attempt attempt, Judgement failing) {
        int index = attempt.judgements().indexOf(failing);
        Map.Entry<Repair, Attempt> best = null;
        int fewest = attempt.disagreementsBeside(failing.entry());
        for (Repair repair : new Repairs(vocabulary, session, attempt, index).candidates()) {
            stepsTried += repair.steps().size();
            if (stepsTried > MOST_STEPS_TRIED) {
                break;
            }
            Attempt other = attempt(session, repair.steps());
            boolean works = other.of(failing.entry()).verdict() != Verdict.FAILS;
            int left = other.disagreementsBeside(failing.entry());
            if (works && (best == null ? left <= fewest : left < fewest)) {
                best = Map.entry(repair, other);
                fewest = left;
            }
        }
        return Optional.ofNullable(best);
    }
}
