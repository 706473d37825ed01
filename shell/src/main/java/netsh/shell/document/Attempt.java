package netsh.shell.document;

import java.util.List;

/**
 * A run of a session, judged.
 *
 * @param steps what was run
 * @param judgements how each step stands to the text
 */
record Attempt(List<Step> steps, List<Judgement> judgements) {
    Attempt {
        steps = List.copyOf(steps);
        judgements = List.copyOf(judgements);
    }

    int disagreements() {
        return (int) judgements.stream()
                .filter(judgement -> judgement.verdict().isDisagreement())
                .count();
    }

    int failures() {
        return (int) judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.FAILS)
                .count();
    }

    /** How many steps beside one disagree. */
    int disagreementsBeside(Entry entry) {
        return (int) judgements.stream()
                .filter(judgement -> judgement.verdict().isDisagreement() && !judgement.entry().equals(entry))
                .count();
    }

    Judgement of(Entry entry) {
        return judgements.stream()
                .filter(judgement -> judgement.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }
}
