package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which blocks of a document go on in one lab. A fresh lab begins where the author says so, and where the text evidently
 * begins anew: where a command makes, and was to make successfully, what the very same command made in an earlier block.
 */
final class Sessions {
    private static final String AGREES_BETTER =
            "from here on the text agrees better with a fresh lab than with the one before";

    private final SessionCheck check;

    Sessions(SessionCheck check) {
        this.check = check;
    }

    List<Session> of(Document document) {
        List<Session> sessions = new ArrayList<>();
        for (Session marked : marked(document)) {
            Session rest = marked;
            for (Optional<Session> anew = beginsAnew(rest); anew.isPresent(); anew = beginsAnew(rest)) {
                int count = rest.blocks().size() - anew.get().blocks().size();
                sessions.add(new Session(rest.blocks().subList(0, count), rest.reason()));
                rest = anew.get();
            }
            sessions.add(rest);
        }
        return sessions.stream().flatMap(session -> bySections(session).stream()).toList();
    }

    /** Cuts a session before the headings where the text agrees better with a fresh lab than with the one before. */
    private List<Session> bySections(Session session) {
        int asItStands = check.run(session).disagreements();
        if (asItStands == 0) {
            return List.of(session);
        }
        Cost whole = Cost.of(List.of(check.check(session)));
        Cost least = whole;
        List<Session> best = List.of(session);
        for (int i = 1; i < session.blocks().size(); i++) {
            Block block = session.blocks().get(i);
            boolean heading = block.section() != session.blocks().get(i - 1).section();
            if (!heading || block.marks().contains(Mark.CONTINUE)) {
                continue;
            }
            List<Session> cut = List.of(new Session(session.blocks().subList(0, i), session.reason()),
                    new Session(session.blocks().subList(i, session.blocks().size()), AGREES_BETTER));
            if (cut.stream().mapToInt(part -> check.run(part).disagreements()).sum() < asItStands) {
                Cost cost = Cost.of(cut.stream().map(check::check).toList());
                if (cost.disagreements() < least.disagreements() && cost.failures() <= whole.failures()) {
                    least = cost;
                    best = cut;
                }
            }
        }
        return best.size() == 1 ? best : best.stream().flatMap(part -> bySections(part).stream()).toList();
    }

    /**
     * How much is wrong with sessions, what could be put right included.
     *
     * @param disagreements how many commands disagree
     * @param failures how many of them fail
     */
    private record Cost(int disagreements, int failures) {
        static Cost of(List<SessionCheck.Outcome> outcomes) {
            int repaired = outcomes.stream().mapToInt(outcome -> outcome.repaired().size()).sum();
            return new Cost(
                    repaired + outcomes.stream().mapToInt(outcome -> outcome.attempt().disagreements()).sum(),
                    repaired + outcomes.stream().mapToInt(outcome -> outcome.attempt().failures()).sum());
        }
    }

    private static List<Session> marked(Document document) {
        List<Session> sessions = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.marks().contains(Mark.SKIP)) {
                continue;
            }
            if (block.marks().contains(Mark.FRESH) && !blocks.isEmpty()) {
                sessions.add(new Session(blocks, sessions.isEmpty() ? "" : "the text says so"));
                blocks = new ArrayList<>();
            }
            blocks.add(block);
        }
        if (!blocks.isEmpty()) {
            sessions.add(new Session(blocks, sessions.isEmpty() ? "" : "the text says so"));
        }
        return sessions;
    }

    /** The part of a session that begins anew. */
    private Optional<Session> beginsAnew(Session session) {
        List<Judgement> judgements = check.run(session).judgements();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            boolean exists = judgement.verdict() == Verdict.FAILS
                    && Messages.saysExists(String.join("\n", judgement.result().printed()));
            Optional<Entry> earlier = exists ? sameBefore(judgements.subList(0, i), judgement) : Optional.empty();
            Optional<Session> anew = earlier.flatMap(entry -> splitBefore(session, entry, judgement.entry()));
            if (anew.isPresent()) {
                return anew;
            }
        }
        return Optional.empty();
    }

    private static Optional<Entry> sameBefore(List<Judgement> before, Judgement judgement) {
        return before.stream()
                .filter(earlier -> earlier.result().status() == 0
                        && earlier.entry().command().equals(judgement.entry().command())
                        && earlier.entry().place().equals(judgement.entry().place()))
                .map(Judgement::entry)
                .reduce((first, second) -> second);
    }

    /** Cuts before the block of an entry, or before its section where that begins behind the earlier entry. */
    private static Optional<Session> splitBefore(Session session, Entry earlier, Entry entry) {
        List<Block> blocks = session.blocks();
        int first = blocks.indexOf(session.blockOf(earlier));
        int index = blocks.indexOf(session.blockOf(entry));
        if (index <= first) {
            return Optional.empty();
        }
        int begin = index;
        while (begin - 1 > first && blocks.get(begin - 1).section() == blocks.get(index).section()
                && blocks.get(first).section() != blocks.get(index).section()) {
            begin--;
        }
        boolean goesOn = blocks.subList(begin, index + 1).stream().anyMatch(block -> block.marks().contains(Mark.CONTINUE));
        String reason = "line " + entry.line() + " does again what line " + earlier.line() + " did: "
                + entry.shortCommand();
        return goesOn
                ? Optional.empty()
                : Optional.of(new Session(blocks.subList(begin, blocks.size()), reason));
    }
}
