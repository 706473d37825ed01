package netsh.shell.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.shell.lab.SimulatedLab;

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
        String former = describe(loss);
        while (!open.isEmpty()) {
            Attempt attempt = open.removeFirst();
            List<Attempt> further = new ArrayList<>();
            for (Repair candidate : attempt.next()) {
                if (trials++ >= MOST_TRIALS) {
                    return Optional.empty();
                }
                Repair repair = attempt.repair().then(candidate);
                Optional<Outcome> outcome = attempt(repair);
                if (outcome.isPresent() && outcome.get().arrived()) {
                    return Optional.of(repair);
                }
                if (outcome.isPresent() && attempt.steps() < MOST_STEPS && !outcome.get().place().equals(former)) {
                    further.add(new Attempt(repair, attempt.steps() + 1, outcome.get().next()));
                }
            }
            open.addAll(further);
        }
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
