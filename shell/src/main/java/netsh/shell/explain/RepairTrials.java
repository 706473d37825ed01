package netsh.shell.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Scene;

/**
 * Tries repairs in copies of the lab, until one makes the probe arrive. One that only gets it further is diagnosed in
 * turn, so that two faults at once are found too.
 */
final class RepairTrials {
    private static final int MOST_TRIALS = 40;
    private static final int MOST_STEPS = 2;

    private final LabCopies copies;
    private final Probe probe;
    private int trials;

    RepairTrials(LabCopies copies, Probe probe) {
        this.copies = copies;
        this.probe = probe;
    }

    /** A repair that was begun, and what is in its way still. */
    private record Attempt(Repair repair, int steps, List<Repair> next) {}

    /** The first repair that works; empty where none was found. */
    Optional<Repair> find(Loss loss, Diagnosis diagnosis) {
        ArrayDeque<Attempt> open = new ArrayDeque<>();
        open.add(new Attempt(new Repair(List.of()), 1, diagnosis.repairs()));
        while (!open.isEmpty() && trials < MOST_TRIALS) {
            Optional<Repair> found = tryAll(open.removeFirst(), describe(loss), open);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Tries all that comes next; what moves the loss elsewhere is gone on with before what only changes the diagnosis. */
    private Optional<Repair> tryAll(Attempt attempt, String former, ArrayDeque<Attempt> open) {
        List<Attempt> elsewhere = new ArrayList<>();
        List<Attempt> sameHere = new ArrayList<>();
        for (Repair candidate : attempt.next()) {
            if (trials++ >= MOST_TRIALS) {
                break;
            }
            Repair repair = attempt.repair().then(candidate);
            Optional<Outcome> outcome = attempt(repair);
            if (outcome.isPresent() && outcome.get().arrived()) {
                return Optional.of(repair);
            }
            if (outcome.isPresent() && attempt.steps() < MOST_STEPS) {
                Attempt further = new Attempt(repair, attempt.steps() + 1, outcome.get().next());
                if (!outcome.get().place().equals(former)) {
                    elsewhere.add(further);
                } else if (!further.next().equals(attempt.next())) {
                    sameHere.add(further);
                }
            }
        }
        open.addAll(elsewhere);
        open.addAll(sameHere);
        return Optional.empty();
    }

    /** How the probe fared after a repair. */
    private record Outcome(boolean arrived, String place, List<Repair> next) {}

    /** Tries a repair; empty where one of its commands failed. */
    private Optional<Outcome> attempt(Repair repair) {
        try (SimulatedLab copy = copies.get()) {
            for (String command : repair.commands()) {
                if (copy.run(command, (octets, offset, length) -> {}).status() != 0) {
                    return Optional.empty();
                }
            }
            return new Traveller(copy).send(probe).map(journey -> outcome(copy, journey));
        }
    }

    private static Outcome outcome(SimulatedLab copy, Journey journey) {
        if (journey.arrived()) {
            return new Outcome(true, "", List.of());
        }
        Loss root = journey.loss().orElseThrow().root();
        Diagnosis next = Remedies.diagnose(new Case(new Scene(copy.world()), journey, root));
        return new Outcome(false, describe(root), next.repairs());
    }

    private static String describe(Loss loss) {
        return loss.place() + " " + loss.reason();
    }
}
