package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Scene;

/** Finds out why a probe arrives or does not. */
public final class Explainer {
    private final LabCopies copies;

    /** Explains in the lab that {@code copies} are made of. */
    public Explainer(LabCopies copies) {
        this.copies = copies;
    }

    /**
     * Sends a probe in a copy and explains what became of it.
     *
     * @throws QuestionException where sender or receiver are not there
     */
    public Explanation explain(Question question) throws QuestionException {
        try (SimulatedLab copy = copies.get()) {
            Probe probe = Addressees.resolve(question, new Scene(copy.world()), new NameLookup(copies));
            return new Traveller(copy).send(probe)
                    .map(journey -> explain(copy, journey))
                    .orElseThrow(() -> new QuestionException("nothing could be sent from " + probe.from()));
        }
    }

    private Explanation explain(SimulatedLab copy, Journey journey) {
        Scene scene = new Scene(copy.world());
        Verdict verdict = journey.loss().isEmpty()
                ? new Verdict.Arrived(new Success(scene, journey).reasons(), new Success(scene, journey).warnings())
                : lost(scene, journey, journey.loss().get());
        Rows rows = new Rows(new RuleTexts(copy), journey.resolutions());
        return new Explanation(
                journey.probe(),
                rows.of(journey.request()),
                journey.reply().map(rows::of).orElse(List.of()),
                questions(journey, rows),
                verdict);
    }

    private Verdict lost(Scene scene, Journey journey, Loss loss) {
        Loss root = loss.root();
        Diagnosis diagnosis = Remedies.diagnose(new Case(scene, journey, root));
        List<String> causes = new ArrayList<>();
        if (root != loss) {
            causes.add(loss.place() + " asked for a neighbour in vain: at " + root.place() + ", "
                    + root.reason().sentence() + ".");
        }
        causes.addAll(diagnosis.sentences());
        List<String> repair = new RepairTrials(copies, journey.probe()).find(root, diagnosis)
                .map(Repair::commands).orElse(List.of());
        return new Verdict.Lost(journey.requestArrived(), root.place(), root.reason(), causes, repair);
    }

    /** Only a question that found no answer is worth its way: it is where the packet was lost. */
    private static List<Explanation.AddressQuestion> questions(Journey journey, Rows rows) {
        List<Explanation.AddressQuestion> questions = new ArrayList<>();
        for (Resolution asked : journey.resolutions()) {
            if (!asked.succeeded()) {
                asked.question().ifPresent(way -> questions.add(
                        new Explanation.AddressQuestion("who has " + asked.neighbor() + "?", rows.of(way))));
                asked.answer().ifPresent(way -> questions.add(
                        new Explanation.AddressQuestion("the answer about " + asked.neighbor(), rows.of(way))));
            }
        }
        return questions;
    }
}
